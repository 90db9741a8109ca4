package kz.kuzet.register;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sound register with one thing changed, whatever it does to it. */
public final class ChangedRegisters {

    /** Of every type, and at the edges of every range. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1",
            "2",
            "3",
            "6",
            "7",
            "2147483647",
            "2147483648",
            "1.5",
            "\"\"",
            "\" \\t\\u2003\"",
            "\"\\u00a0\"",
            "\"x\"",
            "\"1\"",
            "\"PORTAL\"",
            "[]",
            "[\"PORTAL\"]",
            "[\"PORTAL\", \"PORTAL\"]",
            "[\"x\", \"y\"]",
            "[\"x\", \"x\"]",
            "[\"x\", \" \"]",
            "[1, 2]",
            "[null]",
            "{}");

    private ChangedRegisters() {}

    /** By what was changed. */
    public static Map<String, JsonNode> all() {
        Map<String, JsonNode> changed = new TreeMap<>();
        for (String pointer : pointers()) {
            for (String value : VALUES) {
                changed.put(pointer + " becomes " + value, replaced(pointer, value));
            }
            removed(changed, pointer);
        }
        changed.putAll(withUnknownFields());
        return changed;
    }

    public static JsonNode replaced(String pointer, String value) {
        JsonNode root = Registers.tree();
        JsonNode parent = root.at(JsonPointer.compile(pointer).head());
        if (parent instanceof ObjectNode object) {
            object.set(last(pointer), parse(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last(pointer)), parse(value));
        }
        return root;
    }

    private static void removed(Map<String, JsonNode> changed, String pointer) {
        JsonNode root = Registers.tree();
        if (root.at(JsonPointer.compile(pointer).head()) instanceof ObjectNode parent) {
            parent.remove(last(pointer));
            changed.put(pointer + " is removed", root);
        }
    }

    private static Map<String, JsonNode> withUnknownFields() {
        Map<String, JsonNode> changed = new TreeMap<>();
        List<String> pointers = pointers();
        pointers.add("");
        for (String pointer : pointers) {
            JsonNode root = Registers.tree();
            if (root.at(pointer) instanceof ObjectNode object) {
                object.put("unknown", 1);
                changed.put(pointer + "/unknown is added", root);
            }
        }
        return changed;
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** Every value in the register but the register itself. */
    public static List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        collect(Registers.tree(), "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(node.get(index), pointer + "/" + index, pointers);
            }
        }
        node.fieldNames().forEachRemaining(name -> collect(node.get(name), pointer + "/" + name, pointers));
    }

    public static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
