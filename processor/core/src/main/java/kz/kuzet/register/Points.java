package kz.kuzet.register;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.kuzet.json.JsonObject;
import kz.kuzet.rules.Classification;
import kz.kuzet.rules.Criterion;
import kz.kuzet.rules.CriterionScore;

/** The points of every criterion (para 5). */
public record Points(Map<Criterion, Integer> byCriterion) implements JsonObject.Convertible {

    public Points {
        byCriterion = Collections.unmodifiableMap(new EnumMap<>(byCriterion));
    }

    public static Points of(Classification classification) {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (CriterionScore score : classification.scores()) {
            points.put(score.criterion(), score.points());
        }
        return new Points(points);
    }

    public int of(Criterion criterion) {
        return Objects.requireNonNull(byCriterion.get(criterion), criterion::name);
    }

    /** The points by the names that the criteria have in {@code register.json}. */
    @Override
    public JsonObject toJson() {
        JsonObject object = new JsonObject();
        for (Map.Entry<Criterion, Integer> points : byCriterion.entrySet()) {
            object.with(RegisterField.nameOf(points.getKey()), points.getValue());
        }
        return object;
    }

    /** For example {@code 2 + 0 + 1 + 0}. */
    @Override
    public String toString() {
        return byCriterion.values().stream().map(String::valueOf).collect(Collectors.joining(" + "));
    }
}
