package org.tallywire.readers.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.tallywire.readers.manuscript.Manuscript;
import org.tallywire.readers.rtf.RtfGroup.Place;
import org.tallywire.readers.rtf.RtfTokens.Token;

/** Walks the tokens of a document and keeps the state of its groups. Not thread-safe. */
final class RtfText {
    /** Deeper ones are read as if they stood at this depth. */
    private static final int DEEPEST = 10_000;

    private final RtfTokens tokens;
    private final RtfWords words;
    private final RtfCharsets charsets = new RtfCharsets();
    private final RtfLayout layout = new RtfLayout();
    private final RtfProperties properties = new RtfProperties();
    private final Deque<RtfGroup> around = new ArrayDeque<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private final StringBuilder styleName = new StringBuilder();
    private RtfGroup group = new RtfGroup(charsets.standard());
    private int style;
    private int skipped;
    private int tooDeep;

    private RtfText(RtfTokens tokens, RtfWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    static Manuscript read(byte[] document, RtfWords words) {
        RtfText text = new RtfText(new RtfTokens(document), words);
        for (Token token = text.tokens.next(); token != null; token = text.tokens.next()) {
            text.take(token);
        }
        text.flush();
        return new Manuscript(text.layout.finish(), text.properties.fields(words));
    }

    private void take(Token token) {
        switch (token) {
            case Token.Letter letter -> letter(letter.value());
            case Token.Open open -> open();
            case Token.Close close -> close();
            case Token.Symbol symbol -> symbol(symbol.mark());
            case Token.Word word -> word(word);
        }
    }

    /** Behind a character in Unicode stands what older programs show instead. */
    private void letter(byte value) {
        if (skipped > 0) {
            skipped--;
        } else {
            letters.write(value);
        }
    }

    private void open() {
        flush();
        skipped = 0;
        if (around.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        around.push(group);
        group = group.inner();
    }

    private void close() {
        flush();
        skipped = 0;
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!around.isEmpty()) {
            group = around.pop();
        }
    }

    private void symbol(char mark) {
        flush();
        switch (mark) {
            case '~' -> emit("\u00A0");
            case '_' -> emit("-");
            case '\\', '{', '}' -> emit(String.valueOf(mark));
            case '*' -> group.marked = true;
            case '\n', '\r' -> layout("par", Token.Word.NO_VALUE);
            default -> {}
        }
    }

    private void word(Token.Word word) {
        flush();
        String name = word.name();
        if (group.marked) {
            group.marked = false;
            group.place = name.equals("shpinst") ? group.place : Place.UNSEEN;
            return;
        }
        String symbol = words.symbol(name);
        if (symbol != null) {
            emit(symbol);
        } else if (!isLetterShape(word) && !isPlace(name) && !charsets.take(name, word.value())) {
            inPlace(word);
        } else if (name.startsWith("ansi") || name.equals("deff")) {
            group.charset = charsets.standard();
        }
    }

    private boolean isLetterShape(Token.Word word) {
        switch (word.name()) {
            case "u" -> unicode(word.value());
            case "uc" -> group.fallbacks = Math.clamp(word.value(), 0, 100);
            case "bin" -> tokens.skip(word.value());
            case "v" -> group.hidden = word.isOn();
            case "deleted" -> group.deleted = word.isOn();
            case "lang" -> group.language = word.value();
            case "plain" -> group.plain(charsets.standard());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void unicode(int value) {
        char unit = (char) value;
        emit(String.valueOf(unit));
        skipped = group.fallbacks;
    }

    private boolean isPlace(String name) {
        switch (name) {
            case "fonttbl" -> group.place = Place.FONTS;
            case "stylesheet" -> group.place = Place.STYLES;
            case "info" -> group.place = Place.INFO;
            default -> {
                if (!words.isUnseen(name)) {
                    return false;
                }
                group.place = Place.UNSEEN;
            }
        }
        return true;
    }

    private void inPlace(Token.Word word) {
        switch (group.place) {
            case TEXT -> {
                if (word.name().equals("f")) {
                    group.charset = charsets.ofFont(word.value());
                }
                layout(word.name(), word.value());
            }
            case FONTS -> charsets.takeFont(word.name(), word.value());
            case STYLES -> style = word.name().equals("s") ? word.value() : style;
            case INFO -> property(word.name());
            case VALUE -> properties.addPart(group.property, word.name(), word.value());
            case UNSEEN -> {}
        }
    }

    private void property(String name) {
        boolean known = RtfProperties.isText(name) || RtfProperties.isTime(name);
        group.property = known ? name : "";
        group.place = known ? Place.VALUE : Place.UNSEEN;
    }

    private void layout(String name, int value) {
        if (group.place == Place.TEXT) {
            layout.take(name, value);
        }
    }

    private void flush() {
        if (letters.size() > 0) {
            String text = letters.toString(group.charset);
            letters.reset();
            emit(text);
        }
    }

    private void emit(String text) {
        switch (group.place) {
            case TEXT -> {
                if (group.isShown()) {
                    layout.add(text);
                    properties.count(group.language, text.length());
                }
            }
            case STYLES -> nameStyle(text);
            case VALUE -> properties.add(group.property, text);
            default -> {}
        }
    }

    /** The name of a style ends with a semicolon. */
    private void nameStyle(String text) {
        styleName.append(text);
        if (text.endsWith(";")) {
            layout.name(style, styleName.substring(0, styleName.length() - 1));
            styleName.setLength(0);
            style = 0;
        }
    }
}
