package kz.kuzet.conformance.soap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.xml.ws.WebServiceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.cxf.binding.soap.SoapFault;
import org.w3c.dom.Element;

/** The problem document in the detail of a fault. */
record Problem(String challenge, String body) {

    /** CXF has the fault as the cause where no implementation of SAAJ is there. */
    static Problem of(WebServiceException refused) {
        Element detail = ((SoapFault) refused.getCause()).getDetail();
        Element problem = (Element)
                detail.getElementsByTagNameNS("urn:kuzet:problem", "problem").item(0);
        return new Problem(problem.getAttribute("challenge"), problem.getTextContent());
    }

    /** A member; empty where there is none. */
    String member(String name) {
        try (JsonParser parser = new JsonFactory().createParser(body)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                } else if (depth == 1
                        && token == JsonToken.FIELD_NAME
                        && parser.getText().equals(name)) {
                    parser.nextToken();
                    return parser.getText();
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
