package kz.kuzet.benchmarks.compile.processor;

/** The constants in Kazakh, as they stand in the table and in the page. */
final class FloorWords {

    private FloorWords() {}

    static String of(String constant) {
        return switch (constant) {
            case "PRESENT" -> "тәуекел бар";
            case "ABSENT" -> "тәуекел жоқ";
            case "CHANGED" -> "өзгереді";
            case "UNCHANGED" -> "өзгермейді";
            case "MINUTES" -> "минут";
            case "WORKING_DAYS" -> "жұмыс күні";
            case "CHARGED" -> "ақылы";
            case "FREE" -> "тегін";
            case "CERTIFICATE" -> "анықтама";
            case "PERMIT" -> "рұқсат";
            case "OTHER" -> "өзге";
            case "LOGIN_PASSWORD" -> "логин және пароль";
            case "LOGIN_PASSWORD_OTP" -> "логин, пароль және бір рет қолданылатын пароль";
            case "LOGIN_PASSWORD_EDS" -> "логин, пароль және электрондық цифрлық қолтаңба";
            default -> throw new IllegalArgumentException(constant);
        };
    }

    /** The totals of the band of a method. */
    static String totals(String bandMethod) {
        return switch (bandMethod) {
            case "LOGIN_PASSWORD" -> "0–1";
            case "LOGIN_PASSWORD_OTP" -> "2–3";
            default -> "4–6";
        };
    }
}
