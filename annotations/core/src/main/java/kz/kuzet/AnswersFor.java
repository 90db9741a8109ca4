package kz.kuzet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a type or method speaks for endpoints that nobody may edit, because a generator writes them anew. It stands beside
 * {@link PublicService}, {@link NotPublicService} or {@link PreparesRequest} (problem 303), and what is said there holds as if it
 * stood on the endpoint:
 *
 * <pre>{@code
 * @PublicService(code = "e_004", …)
 * @AnswersFor("gen.LandApiController")
 * @Service
 * class LandService implements LandApiDelegate { … }
 * }</pre>
 *
 * <p>The guard is that of the annotated type or method, in its package. The register names the generated endpoint, because that is
 * what is called. Of a service whose guard its code calls ({@link CallsGuard}) it is the annotated code that calls it.
 *
 * <p>What the endpoint says itself is never replaced: where it says something else of the same class or handler, or two types
 * answer for it, that is a contradiction (problem 307).
 *
 * <p>An application finds those who answer in {@code META-INF/services/kz.kuzet.AnswersFor}, which the processor writes. Where that
 * is lost, nobody has answered for the endpoint, and it is refused.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AnswersFor {

    /**
     * {@return the names of classes, as a source or a class file has them, or of one handler as {@code Class#method}, overloads
     * included} A class is named for all its handlers. There is at least one name, and each is that of an endpoint or of its handler
     * (problem 111).
     */
    String[] value();
}
