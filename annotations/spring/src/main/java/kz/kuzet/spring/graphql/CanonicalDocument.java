package kz.kuzet.spring.graphql;

import graphql.language.AstPrinter;
import graphql.language.Document;

/**
 * A GraphQL document in one form: as a printer of its syntax tree writes it, without everything that GraphQL ignores (GraphQL
 * specification of October 2021, section 2.1.7). Between two names, numbers or strings, and before an ellipsis behind one, a single
 * space stays. In JavaScript that is {@code stripIgnoredCharacters(print(parse(document)))} of the reference implementation, except
 * that a block string is written like any other.
 */
final class CanonicalDocument {

    private static final String PUNCTUATORS = "!$&()[]{}:=@|";
    private static final String IGNORED = " \t\r\n,\uFEFF";
    private static final String ELLIPSIS = "...";

    private final String printed;
    private final StringBuilder text = new StringBuilder();
    private int position;
    private boolean afterWord;

    private CanonicalDocument(String printed) {
        this.printed = printed;
    }

    static String of(Document document) {
        return new CanonicalDocument(AstPrinter.printAst(document)).stripped();
    }

    private String stripped() {
        while (position < printed.length()) {
            char c = printed.charAt(position);
            if (IGNORED.indexOf(c) >= 0) {
                position++;
            } else if (c == '#') {
                skipComment();
            } else if (PUNCTUATORS.indexOf(c) >= 0) {
                add(position + 1, false);
            } else if (printed.startsWith(ELLIPSIS, position)) {
                if (afterWord) {
                    text.append(' ');
                }
                add(position + ELLIPSIS.length(), false);
            } else {
                if (afterWord) {
                    text.append(' ');
                }
                add(c == '"' ? endOfString() : endOfWord(), true);
            }
        }
        return text.toString();
    }

    private void add(int end, boolean isWord) {
        text.append(printed, position, end);
        position = end;
        afterWord = isWord;
    }

    private void skipComment() {
        while (position < printed.length() && "\r\n".indexOf(printed.charAt(position)) < 0) {
            position++;
        }
    }

    private int endOfString() {
        int end = position + 1;
        while (end < printed.length() && printed.charAt(end) != '"') {
            end += printed.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, printed.length());
    }

    private int endOfWord() {
        int end = position;
        while (end < printed.length() && !endsWord(end)) {
            end++;
        }
        return end;
    }

    private boolean endsWord(int at) {
        char c = printed.charAt(at);
        return c == '"'
                || c == '#'
                || IGNORED.indexOf(c) >= 0
                || PUNCTUATORS.indexOf(c) >= 0
                || printed.startsWith(ELLIPSIS, at);
    }
}
