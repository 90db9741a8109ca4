package kz.kuzet.benchmarks.adapter.mvc;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kuzet.benchmarks.adapter.Measured;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * One request that is sent again and again. It has been used before when it is sent, so it allocates nothing itself: what is
 * allocated is what the framework and the guards need.
 */
final class Call extends HttpServletRequestWrapper {

    static final int BODY_SIZE = Measured.BODY_SIZE;
    static final String CONTENT_TYPE = "application/json";

    private final Map<String, Attribute> attributes = new HashMap<>();
    private final List<Attribute> used = new ArrayList<>();
    private final RepeatableBody body = new RepeatableBody(body());

    /** The place of an attribute, which stays when the attribute goes. */
    private static final class Attribute {
        private final String name;
        private Object value;

        private Attribute(String name) {
            this.name = name;
        }
    }

    private Call(HttpServletRequest request) {
        super(request);
    }

    static Call to(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContentType(CONTENT_TYPE);
        request.setContent(body());
        return new Call(request);
    }

    static byte[] body() {
        byte[] body = new byte[BODY_SIZE];
        Arrays.fill(body, (byte) ' ');
        body[0] = '{';
        body[BODY_SIZE - 1] = '}';
        return body;
    }

    /** Makes a new request of it. */
    void reset() {
        for (int i = 0; i < used.size(); i++) {
            used.get(i).value = null;
        }
        body.reset();
    }

    @Override
    public Object getAttribute(String name) {
        Attribute attribute = attributes.get(name);
        return attribute == null ? null : attribute.value;
    }

    @Override
    public void setAttribute(String name, Object value) {
        Attribute attribute = attributes.get(name);
        if (attribute == null) {
            attribute = new Attribute(name);
            attributes.put(name, attribute);
            used.add(attribute);
        }
        attribute.value = value;
    }

    @Override
    public void removeAttribute(String name) {
        Attribute attribute = attributes.get(name);
        if (attribute != null) {
            attribute.value = null;
        }
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(used.stream()
                .filter(attribute -> attribute.value != null)
                .map(attribute -> attribute.name)
                .toList());
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }
}
