package kz.kuzet.command.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Preparation;

/**
 * Each service whose requests are prepared is there (510). At run time the handler is guarded by the guard of that code, wherever its
 * module is; a handler whose guard is not found is refused.
 */
final class PreparedCodeCheck {

    private final Findings findings;

    PreparedCodeCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Compilation compilation) {
        Set<String> codes = compilation.services().stream()
                .map(service -> service.declared().code())
                .collect(Collectors.toUnmodifiableSet());
        List<Preparation> unknown = compilation.preparations().stream()
                .filter(preparation -> !preparation.code().isBlank())
                .filter(preparation -> !codes.contains(preparation.code()))
                .toList();
        for (Preparation preparation : unknown) {
            findings.at(
                    preparation.subject(),
                    Message.PREPARED_CODE_UNKNOWN,
                    preparation.subject().displayName(),
                    preparation.code());
        }
    }
}
