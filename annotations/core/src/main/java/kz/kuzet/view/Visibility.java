package kz.kuzet.view;

/** Who may call a method; {@code PACKAGE} is what Java has no word for. */
public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE,
    PRIVATE
}
