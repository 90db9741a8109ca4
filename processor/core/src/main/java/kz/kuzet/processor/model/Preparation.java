package kz.kuzet.processor.model;

/**
 * A {@code @PreparesRequest}.
 *
 * @param subject the handler
 * @param code the code it names, empty where it names none
 * @param inService whether the class around it provides a service
 * @param answers which requests it answers
 */
public record Preparation(Subject subject, String code, boolean inService, Answers answers) {

    public Place place() {
        return Place.of(subject, DslAnnotation.PREPARES_REQUEST);
    }
}
