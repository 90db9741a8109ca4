package kz.kuzet.command.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.endpoint.FrameworkAnnotations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** What is known of absent annotations of frameworks is the same in class files as where a compiler looks for them. */
final class FrameworkTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.web.bind.annotation.RestController",
                "org.springframework.web.bind.annotation.PostMapping",
                "org.springframework.web.service.annotation.PutExchange",
                "org.springframework.graphql.data.method.annotation.MutationMapping",
                "org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint",
                "org.springframework.boot.actuate.endpoint.jmx.annotation.JmxEndpoint",
                "jakarta.ws.rs.DELETE",
                "javax.ws.rs.OPTIONS",
                "org.springframework.stereotype.Controller"
            })
    void carryTheSame(String annotation) {
        ClassNode absent = FrameworkTypes.named(annotation, Opcodes.ACC_ANNOTATION);
        List<String> carried = Stream.ofNullable(absent.visibleAnnotations)
                .flatMap(List::stream)
                .map(node -> node.desc.substring(1, node.desc.length() - 1).replace('/', '.'))
                .toList();
        assertThat(FrameworkAnnotations.carriedBy(annotation).stream().toList()).isEqualTo(carried);
    }
}
