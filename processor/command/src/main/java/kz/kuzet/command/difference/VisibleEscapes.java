package kz.kuzet.command.difference;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes in JSON whatever cannot be seen: JSON itself lets control characters above U+007F through to a terminal. */
final class VisibleEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[0x7F] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean half = Character.isSurrogate((char) character);
        return Plain.isHidden(character) && !half ? new SerializedString(String.format("\\u%04X", character)) : null;
    }
}
