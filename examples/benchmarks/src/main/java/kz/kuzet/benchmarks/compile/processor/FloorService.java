package kz.kuzet.benchmarks.compile.processor;

import java.util.Map;

/**
 * What the floor knows of a service.
 *
 * @param endpoint name of the annotated class
 * @param code the code
 * @param name the name
 * @param risk constant of the first criterion
 * @param change constant of the second
 * @param term third criterion
 * @param unit constant of its unit
 * @param fee constant of the fourth
 * @param result constant of the result
 * @param riskPoints points of the first criterion
 * @param changePoints points of the second
 * @param termPoints points of the third
 * @param feePoints points of the fourth
 * @param bandMethod constant of the band's method
 * @param method constant of the method
 */
record FloorService(
        String endpoint,
        String code,
        String name,
        String risk,
        String change,
        String term,
        String unit,
        String fee,
        String result,
        int riskPoints,
        int changePoints,
        int termPoints,
        int feePoints,
        String bandMethod,
        String method) {

    static FloorService of(String endpoint, Map<String, String> members) {
        int risk = members.get("disclosureRisk").equals("PRESENT") ? 2 : 1;
        int change = members.get("databaseChange").equals("CHANGED") ? 2 : 0;
        int term = members.get("termUnit").equals("MINUTES") ? 0 : 1;
        int fee = members.get("fee").equals("CHARGED") ? 1 : 0;
        String result = members.get("result");
        String band = bandMethod(risk + change + term + fee);
        return new FloorService(
                endpoint,
                members.get("code"),
                members.get("name"),
                members.get("disclosureRisk"),
                members.get("databaseChange"),
                members.get("term"),
                members.get("termUnit"),
                members.get("fee"),
                result,
                risk,
                change,
                term,
                fee,
                band,
                result.equals("PERMIT") ? "LOGIN_PASSWORD_EDS" : band);
    }

    boolean isPermit() {
        return result.equals("PERMIT");
    }

    boolean hasDefaultResult() {
        return result.equals("OTHER");
    }

    String bandTotals() {
        return switch (bandMethod) {
            case "LOGIN_PASSWORD" -> "0 to 1";
            case "LOGIN_PASSWORD_OTP" -> "2 to 3";
            default -> "4 to 6";
        };
    }

    static String methodName(String method) {
        return switch (method) {
            case "LOGIN_PASSWORD" -> "login/password";
            case "LOGIN_PASSWORD_OTP" -> "login/password + one-time password";
            default -> "login/password + electronic digital signature";
        };
    }

    private static String bandMethod(int total) {
        if (total <= 1) {
            return "LOGIN_PASSWORD";
        }
        return total <= 3 ? "LOGIN_PASSWORD_OTP" : "LOGIN_PASSWORD_EDS";
    }

    int total() {
        return riskPoints + changePoints + termPoints + feePoints;
    }

    String guard() {
        return endpoint + "Guard";
    }

    String packageName() {
        return endpoint.substring(0, endpoint.lastIndexOf('.'));
    }

    String guardSimpleName() {
        return guard().substring(endpoint.lastIndexOf('.') + 1);
    }
}
