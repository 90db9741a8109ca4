package kz.kuzet.command.completeness;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.AuthenticationMethod;

/**
 * An endpoint E with the types above it, each of which may declare the handler {@code h}, map it, and say something of it.
 *
 * @param number makes the names of types and the codes of services unique
 * @param levels the endpoint first, then its superclasses, then its interfaces
 */
record Shape(int number, Form form, Generic generic, List<Level> levels) {

    /** The code of a service that a type beside the shape provides. */
    static final String PREPARED = "prepared";

    /** The annotation of the house. */
    static final String COMPOSED = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
            + " @RequestMapping(method = RequestMethod.GET) @interface Fetch {}";

    /** What is stated on a type or a method, by strength; {@code ABSENT} where the type does not have the method. */
    enum Statement {
        ABSENT(0),
        NOTHING(0),
        EXCLUDED(1),
        PREPARES(2),
        PREPARES_THAT_OF_THE_ENDPOINT(2),
        /** Without a code. */
        PREPARES_WHAT_IS_CLEAR(2),
        LOGIN(3),
        SIGNATURE(4),
        /** A service whose guard the code calls. */
        CALLS(4),
        /** A service, and that there is none. */
        BOTH(5);

        private final int strength;

        Statement(int strength) {
            this.strength = strength;
        }

        int strength() {
            return strength;
        }

        boolean isService() {
            return this == LOGIN || this == SIGNATURE || this == CALLS;
        }
    }

    /** How a type maps the handler to requests. */
    enum Mapping {
        NONE,
        OWN,
        /** By an annotation of the house, which carries the framework's. */
        COMPOSED
    }

    /** Whether the parameter of the handler is of a type variable above, so that compilers write bridge methods. */
    enum Generic {
        NO,
        /** The endpoint says of which type. */
        BOUND_BY_ENDPOINT,
        /** The type right above the endpoint says so, where there is one above it. */
        BOUND_ABOVE
    }

    /** How the types stand to each other. */
    enum Form {
        SUPERCLASS("extends B", "", 1),
        INTERFACE("implements B", "", 0),
        /** E extends B, which implements I. */
        CHAIN("extends B", "implements I", 1),
        /** E extends B and implements I. */
        BESIDE("extends B implements I", "", 1),
        /** Both, and B implements I too. */
        DIAMOND("extends B implements I", "implements I", 1),
        /** E implements B, which extends I. */
        LADDER("implements B", "extends I", 0),
        /** E implements the interfaces B and I. */
        FORK("implements B, I", "", 0);

        private final String ofEndpoint;
        private final String ofBase;
        private final int lastClass;

        Form(String ofEndpoint, String ofBase, int lastClass) {
            this.ofEndpoint = ofEndpoint;
            this.ofBase = ofBase;
            this.lastClass = lastClass;
        }

        boolean isInterface(int level) {
            return level > lastClass;
        }

        /** Whether a level is a proper supertype of another. */
        boolean isAbove(int level, int other) {
            return level > other && (other == 0 || !ofBase.isEmpty());
        }

        int depth() {
            return this == SUPERCLASS || this == INTERFACE ? 2 : 3;
        }
    }

    record Level(String name, Statement type, Statement method, Mapping mapping) {

        boolean declares() {
            return method != Statement.ABSENT;
        }

        boolean isMapped() {
            return declares() && mapping != Mapping.NONE;
        }
    }

    String source() {
        StringBuilder source = new StringBuilder("class Shape" + number + " {\n");
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            source.append(annotation(level, level.type(), "type"))
                    .append(i == 0 ? " @RestController" : "")
                    .append(form.isInterface(i) ? " interface " : " static class ")
                    .append(name(i))
                    .append(heads(i))
                    .append(" { ")
                    .append(method(i, level))
                    .append(" }\n");
        }
        return source.append("}\n").toString();
    }

    private String name(int level) {
        return levels.get(level).name() + (isGeneric(level) ? "<T>" : "");
    }

    private boolean isGeneric(int level) {
        return switch (generic) {
            case NO -> false;
            case BOUND_BY_ENDPOINT -> level > 0;
            case BOUND_ABOVE -> level > (form.ofBase.isEmpty() ? 0 : 1);
        };
    }

    private String heads(int level) {
        String heads = level == 0 ? form.ofEndpoint : level == 1 ? form.ofBase : "";
        String argument = isGeneric(level) ? "<T>" : "<String>";
        for (int above = level + 1; above < levels.size(); above++) {
            if (isGeneric(above)) {
                String name = levels.get(above).name();
                heads = heads.replaceAll("\\b" + name + "\\b", name + argument);
            }
        }
        return " " + heads;
    }

    private String method(int number, Level level) {
        if (!level.declares()) {
            return "";
        }
        String mapping = switch (level.mapping()) {
            case NONE -> " ";
            case OWN -> " @GetMapping ";
            case COMPOSED -> " @Fetch ";
        };
        return annotation(level, level.method(), "method") + mapping
                + (form.isInterface(number) ? "default " : "public ")
                + "void h(" + (isGeneric(number) ? "T" : "String") + " form) {}";
    }

    private String annotation(Level level, Statement statement, String on) {
        return switch (statement) {
            case LOGIN -> Portal.service(code(level, on), AuthenticationMethod.LOGIN_PASSWORD);
            case SIGNATURE -> Portal.service(code(level, on), AuthenticationMethod.LOGIN_PASSWORD_EDS);
            case CALLS -> Portal.service(code(level, on), AuthenticationMethod.LOGIN_PASSWORD_EDS) + " @CallsGuard";
            case BOTH ->
                Portal.service(code(level, on), AuthenticationMethod.LOGIN_PASSWORD_EDS)
                        + " @NotPublicService(reason = \"-\")";
            case EXCLUDED -> "@NotPublicService(reason = \"-\")";
            case PREPARES -> "@PreparesRequest(\"" + PREPARED + "\")";
            case PREPARES_THAT_OF_THE_ENDPOINT -> "@PreparesRequest(\"" + code(levels.get(0), "type") + "\")";
            case PREPARES_WHAT_IS_CLEAR -> "@PreparesRequest";
            case ABSENT, NOTHING -> "";
        };
    }

    String code(Level level, String on) {
        return number + level.name() + on;
    }

    /** The level whose method is called. */
    int called() {
        int level = 0;
        while (!levels.get(level).declares()) {
            level++;
        }
        return level;
    }

    /** Whether the shape has a handler, and compiles. */
    boolean isPossible() {
        List<Level> declaring = levels.stream().filter(Level::declares).toList();
        boolean clash = form == Form.FORK && !levels.get(0).declares() && declaring.size() > 1;
        return !clash && declaring.stream().anyMatch(Level::isMapped);
    }

    /** All that may stand on a method, where a type says something. */
    static List<Level> methods(String name, Statement type, List<Statement> onMethods, List<Mapping> mappings) {
        List<Level> found = new ArrayList<>(List.of(new Level(name, type, Statement.ABSENT, Mapping.NONE)));
        for (Statement method : onMethods) {
            for (Mapping mapping : mappings) {
                found.add(new Level(name, type, method, mapping));
            }
        }
        return found;
    }
}
