package kz.kuzet.register.difference;

import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.rules.Criterion;

/**
 * The causes on which the method of a service depends: the criteria of para 3, the overrides of Appendix 1, and a choice of the
 * provider.
 *
 * @param name in {@code kuzet diff --format json}
 * @param attributes the attributes in which it is stated
 */
public record Cause(String name, List<ServiceAttribute<?>> attributes) {

    /** The service issues a permit (Appendix 1, para 2). */
    public static final Cause PERMIT = new Cause("PERMIT", List.of(ServiceAttribute.RESULT));
    /** The service is composite (Appendix 1, para 2). */
    public static final Cause COMPOSITE = new Cause("COMPOSITE", List.of(ServiceAttribute.COMPOSED_OF));
    /** The provider asks for EDS where the Rules give a one-time password (Appendix 1, para 1). */
    public static final Cause STRICTER_BY_PROVIDER = new Cause("CHOICE", List.of(ServiceAttribute.METHOD));
    /** All causes, in the order of the Rules. */
    public static final List<Cause> ALL = Stream.concat(
                    Stream.of(Criterion.values()).map(Cause::of), Stream.of(PERMIT, COMPOSITE, STRICTER_BY_PROVIDER))
            .toList();

    /** A criterion. */
    public static Cause of(Criterion criterion) {
        return new Cause(criterion.name(), ServiceAttribute.of(criterion));
    }

    /** Tells whether two declarations differ in it. */
    boolean isIn(DeclaredService one, DeclaredService other) {
        if (equals(PERMIT)) {
            return one.isPermit() != other.isPermit();
        }
        if (equals(COMPOSITE)) {
            return one.isComposite() != other.isComposite();
        }
        return attributes.stream().anyMatch(attribute -> !attribute.isSame(one, other));
    }

    @Override
    public String toString() {
        return name;
    }
}
