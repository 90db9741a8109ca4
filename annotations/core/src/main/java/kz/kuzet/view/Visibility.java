package kz.kuzet.view;

/** Who may call a method; {@code PACKAGE} stands for package access. */
public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE,
    PRIVATE
}
