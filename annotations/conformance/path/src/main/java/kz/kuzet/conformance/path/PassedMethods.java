package kz.kuzet.conformance.path;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The methods of Kuzet that are entered between the framework's first call and the handler, each named once. {@link
 * RecordingLoader} has them tell.
 *
 * <p>What three calls do inside is left out, because their caller waits for an answer and passes nothing on: a question to the
 * evidence source ({@code evidence}, {@code formedRequest}), which is the application's own as a rule, one to the guard ({@code
 * ServiceGuard}), which knows no framework, and one to the repositories of Spring Data REST ({@code behind}), whose own code finds
 * what a request names. The calls themselves count.
 */
public final class PassedMethods {

    private static final String FIRST_IN_SERVLETS = "BodyFilter.doFilter";
    private static final StackWalker STACK = StackWalker.getInstance();
    private static final Set<String> PASSED = new LinkedHashSet<>();
    private static boolean open;
    /** What a request of a servlet container passes is in its own thread; null where there is no such container. */
    private static Thread servlets;

    private PassedMethods() {}

    /** The next request is recorded. Whatever is looked up once has to be looked up by now. */
    public static synchronized void begin() {
        PASSED.clear();
        servlets = null;
        open = true;
    }

    /** Called by the handler. */
    public static synchronized List<String> end() {
        open = false;
        return List.copyOf(PASSED);
    }

    /** Called by each method of Kuzet as it is entered. */
    public static synchronized void enter(String method) {
        if (!open) {
            return;
        }
        if (method.equals(FIRST_IN_SERVLETS)) {
            // A client has the answer before its request has ended, and may have sent the next one by then.
            PASSED.clear();
            servlets = Thread.currentThread();
        }
        if ((servlets == null || servlets == Thread.currentThread()) && !isQuestioned()) {
            PASSED.add(method);
        }
    }

    private static boolean isQuestioned() {
        return STACK.walk(frames -> {
            List<StackWalker.StackFrame> stack = frames.filter(
                            frame -> !frame.getClassName().equals(PassedMethods.class.getName()))
                    .toList();
            StackWalker.StackFrame entered = stack.get(0);
            return stack.stream()
                    // The compiler puts a bridge of the same name before a method of a generic interface.
                    .dropWhile(frame -> frame.getClassName().equals(entered.getClassName())
                            && frame.getMethodName().equals(entered.getMethodName()))
                    .anyMatch(PassedMethods::isQuestion);
        });
    }

    private static boolean isQuestion(StackWalker.StackFrame frame) {
        String name = frame.getMethodName();
        return frame.getClassName().startsWith("kz.kuzet.")
                && (name.equals("evidence")
                        || name.equals("formedRequest")
                        || frame.getClassName().equals("kz.kuzet.guard.ServiceGuard")
                        || (name.equals("behind") && frame.getClassName().startsWith("kz.kuzet.spring.data.")));
    }
}
