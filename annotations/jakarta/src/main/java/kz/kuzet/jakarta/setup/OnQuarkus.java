package kz.kuzet.jakarta.setup;

/** Tells whether the application runs on Quarkus, which makes it of classes that no other server has. */
public final class OnQuarkus {

    private OnQuarkus() {}

    public static boolean isHere() {
        try {
            Class.forName("io.quarkus.runtime.StartupEvent", false, OnQuarkus.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
