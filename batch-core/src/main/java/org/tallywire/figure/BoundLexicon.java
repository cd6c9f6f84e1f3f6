package org.tallywire.figure;

import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;

/**
 * The words around a number that limit it: {@code bounds.csv}.
 *
 * @param before phrases that stand before the number
 * @param after phrases that stand after it
 */
record BoundLexicon(PhraseTable<Bound> before, PhraseTable<Bound> after) {
    static BoundLexicon read(DataFolder folder) {
        PhraseTable.Builder<Bound> before = PhraseTable.builder();
        PhraseTable.Builder<Bound> after = PhraseTable.builder();
        for (DataRow row : folder.getTable("bounds.csv").rows()) {
            (row.get("side").equals("after") ? after : before)
                    .add(row.get("phrase"), row.constant("bound", Bound.class));
        }
        return new BoundLexicon(before.build(), after.build());
    }
}
