package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.problem.Messages;

/** What of a declaration is different elsewhere, in words. */
final class Differences {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final List<String> found = new ArrayList<>();

    Differences(Messages messages) {
        this.messages = messages;
    }

    void compare(String attribute, Object declared, Object elsewhere) {
        if (!declared.equals(elsewhere)) {
            found.add(messages.phrase("difference", attribute, shown(declared), shown(elsewhere)));
        }
    }

    List<String> found() {
        return List.copyOf(found);
    }

    private static Object shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : NOTHING;
        }
        return value;
    }
}
