package kz.kuzet.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import kz.kuzet.problem.PlainText;
import org.jspecify.annotations.Nullable;

/** How Kuzet writes JSON: a line for each value, and nothing hidden. */
public final class JsonOutput {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private JsonOutput() {}

    /** Whoever closes the generator leaves the writer open. */
    public static JsonGenerator to(Writer writer) throws IOException {
        return JSON.createGenerator(writer)
                .setCharacterEscapes(new Escapes())
                .setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(LINES)
                        .withArrayIndenter(LINES));
    }

    /** JSON itself lets control characters above U+007F through to a terminal. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes[0x7F] = ESCAPE_STANDARD;
            return escapes;
        }

        /** Pairs of surrogates come as two characters, and are escaped as two. */
        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return PlainText.isHidden(character) ? new SerializedString(String.format("\\u%04X", character)) : null;
        }
    }
}
