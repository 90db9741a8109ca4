package kz.kuzet.example.portal.otp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gateway and the phones behind it. */
final class ReceivingPhone implements SmsGateway {

    private static final Pattern PASSWORD = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<PhoneNumber> phones = new CopyOnWriteArrayList<>();
    private volatile boolean broken;
    private volatile Runnable onTheWay = () -> {};

    /** From now on messages do reach the phone, but the gateway says that they did not. */
    void breakDown() {
        broken = true;
    }

    void repair() {
        broken = false;
    }

    /** Does something once, while the next message is on its way. */
    void whileOnTheWay(Runnable action) {
        onTheWay = action;
    }

    @Override
    public void send(PhoneNumber to, String text) throws SmsNotSentException {
        phones.add(to);
        texts.add(text);
        Runnable action = onTheWay;
        onTheWay = () -> {};
        action.run();
        if (broken) {
            throw new SmsNotSentException("the gateway is broken");
        }
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    List<PhoneNumber> phones() {
        return List.copyOf(phones);
    }

    String lastText() {
        return texts.get(texts.size() - 1);
    }

    String lastPassword() {
        return passwordIn(lastText());
    }

    static String passwordIn(String text) {
        Matcher password = PASSWORD.matcher(text);
        if (!password.find()) {
            throw new AssertionError("no password in the message");
        }
        return password.group();
    }
}
