package org.tallywire.entity.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Naming;

/**
 * A name that the article itself uses, or a short form of one.
 *
 * @param words its tokens in lower case
 * @param owner key of the full name that it stands for, see {@link FoundNames#keyOf}; null where several are meant
 * @param weight what speaks for it where it stands again
 * @param own whether it is a full name itself
 * @param acronym whether it is a name only where it is written in capitals
 */
record KnownName(
        List<String> words,
        EntityKind kind,
        @Nullable String owner,
        double weight,
        boolean own,
        boolean acronym,
        String rule,
        @Nullable Naming naming) {
    KnownName {
        words = List.copyOf(words);
    }

    boolean sharesWords(KnownName other) {
        return kind == other.kind && words.equals(other.words);
    }

    /** The same name, standing for nobody in particular. */
    KnownName ambiguous() {
        return new KnownName(words, kind, null, weight, own, acronym, "ambiguous:" + rule, naming);
    }
}
