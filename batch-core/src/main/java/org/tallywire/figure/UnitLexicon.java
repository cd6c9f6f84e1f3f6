package org.tallywire.figure;

import java.util.Optional;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenizedText;

/** Units and currencies of a language: {@code units.csv} and {@code currencies.csv}. */
final class UnitLexicon {
    private static final int LONGEST_SIGN_THAT_NEEDS_GLUE = 1;

    private final PhraseTable<Entry> after;
    private final PhraseTable<Entry> before;

    private UnitLexicon(PhraseTable<Entry> after, PhraseTable<Entry> before) {
        this.after = after;
        this.before = before;
    }

    /** A unit and the kind of figure it makes. */
    record Entry(Unit unit, FigureKind kind, boolean sign) {}

    static UnitLexicon read(DataFolder folder) {
        PhraseTable.Builder<Entry> after = PhraseTable.builder();
        PhraseTable.Builder<Entry> before = PhraseTable.builder();
        for (DataRow row : folder.getTable("currencies.csv").rows()) {
            Entry entry = new Entry(new Unit(row.get("code"), row.get("name")), FigureKind.MONEY, false);
            String side = row.get("side");
            if (!side.equals("after")) {
                before.add(row.get("text"), entry);
            }
            if (!side.equals("before")) {
                after.add(row.get("text"), entry);
            }
        }
        for (DataRow row : folder.getTable("units.csv").rows()) {
            Unit unit = new Unit(row.get("code"), row.get("name"));
            boolean sign = row.get("form").equals("sign");
            after.add(row.get("text"), new Entry(unit, row.constant("kind", FigureKind.class), sign));
        }
        return new UnitLexicon(after.build(), before.build());
    }

    /** The currency written before a number, from {@code token} on. */
    Optional<PhraseTable.Match<Entry>> before(TokenizedText text, int token, int limit) {
        return before.longestAt(text, token, limit);
    }

    /** The unit or currency written after a number, from {@code token} on; a hyphen or a bracket may stand before it. */
    Optional<PhraseTable.Match<Entry>> after(TokenizedText text, int token, int limit) {
        boolean joined = token + 1 < limit && (text.is(token, "-") && text.isGlued(token) && text.isGlued(token + 1));
        int at = joined ? token + 1 : token;
        return at >= limit ? Optional.empty() : after.longestAt(text, at, limit).filter(unit -> fits(text, unit));
    }

    /** A sign of one letter must follow its number without a space, or be followed by no more of a word or name. */
    private static boolean fits(TokenizedText text, PhraseTable.Match<Entry> unit) {
        int first = unit.firstToken();
        boolean letter = unit.length() == 1
                && text.end(first) - text.begin(first) == LONGEST_SIGN_THAT_NEEDS_GLUE
                && Character.isLetter(text.text().charAt(text.begin(first)));
        return !letter || text.isGlued(first) || !text.is(first + 1, ".") && !text.isGlued(first + 1);
    }
}
