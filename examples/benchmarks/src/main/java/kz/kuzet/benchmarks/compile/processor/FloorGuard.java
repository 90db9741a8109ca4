package kz.kuzet.benchmarks.compile.processor;

/** The text of a guard, as Kuzet writes it for the services of this benchmark. */
final class FloorGuard {

    private static final int CHARACTERS = 2_048;

    private FloorGuard() {}

    static String source(FloorService service) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        text.append("package ").append(service.packageName()).append(";\n\n");
        appendImports(text, service);
        FloorGuardJavadoc.append(text, service);
        appendClass(text, service);
        return text.toString();
    }

    private static void appendImports(StringBuilder text, FloorService service) {
        text.append("import javax.annotation.processing.Generated;\n")
                .append("import kz.kuzet.AuthenticationMethod;\n")
                .append("import kz.kuzet.DatabaseChange;\n")
                .append("import kz.kuzet.DisclosureRisk;\n")
                .append("import kz.kuzet.Fee;\n");
        if (!service.hasDefaultResult()) {
            text.append("import kz.kuzet.ServiceResult;\n");
        }
        text.append("import kz.kuzet.TermUnit;\n")
                .append("import kz.kuzet.guard.GeneratedGuard;\n")
                .append("import kz.kuzet.guard.ServiceDeclaration;\n")
                .append("import kz.kuzet.guard.ServiceGuard;\n\n");
    }

    private static void appendClass(StringBuilder text, FloorService service) {
        String guard = service.guardSimpleName();
        text.append("@Generated(\"kz.kuzet.processor.KuzetProcessor\")\n@GeneratedGuard\n");
        text.append("public final class ").append(guard).append(" extends ServiceGuard {\n");
        text.append("  /**\n   * The guard, for any number of threads.\n   */\n");
        text.append("  public static final ")
                .append(guard)
                .append(" GUARD = new ")
                .append(guard)
                .append("();\n\n");
        text.append("  /**\n   * For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.\n   */\n");
        text.append("  public ").append(guard).append("() {\n");
        appendDeclaration(text, service);
        text.append("  }\n}\n");
    }

    private static void appendDeclaration(StringBuilder text, FloorService service) {
        text.append("    super(ServiceDeclaration.of(\"").append(service.code());
        text.append("\", \"").append(service.name()).append("\")\n");
        appendStep(text, "providedBy(\"", service.endpoint(), "\")\n");
        appendStep(text, "disclosureRisk(DisclosureRisk.", service.risk(), ")\n");
        appendStep(text, "databaseChange(DatabaseChange.", service.change(), ")\n");
        appendStep(text, "term(", service.term(), ", TermUnit.");
        text.append(service.unit()).append(")\n");
        appendStep(text, "fee(Fee.", service.fee(), ")\n");
        if (!service.hasDefaultResult()) {
            appendStep(text, "result(ServiceResult.", service.result(), ")\n");
        }
        appendStep(text, "askingFor(AuthenticationMethod.", service.method(), "));\n");
    }

    private static void appendStep(StringBuilder text, String before, String value, String after) {
        text.append("        .").append(before).append(value).append(after);
    }
}
