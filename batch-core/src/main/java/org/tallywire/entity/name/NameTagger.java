package org.tallywire.entity.name;

import org.tallywire.entity.tagger.TagGrammar;
import org.tallywire.entity.tagger.TaggerModel;
import org.tallywire.text.Sentence;

/** Judges the candidates of the first reading by a trained tagger, and adds the names that it finds itself. */
final class NameTagger {
    private final TaggerModel model;

    NameTagger(TaggerModel model) {
        this.model = model;
    }

    /** The tag of each token of a text. */
    private int[] tags(NameText text, FirstReading reading) {
        int[] tags = new int[text.tokenCount()];
        for (int i = 0; i < text.text().sentenceCount() && tags.length > 0; i++) {
            Sentence sentence = text.text().sentence(i);
            int[] found = model.tag(NameFeatures.of(text, reading, sentence));
            System.arraycopy(found, 0, tags, sentence.firstToken(), found.length);
        }
        return tags;
    }

    void judge(NameText text, FirstReading reading, Lattice lattice) {
        int[] tags = tags(text, reading);
        lattice.reweigh(name -> name.score() + opinion(tags, name));
        int at = 0;
        while (at < tags.length) {
            int end = at + 1;
            if (tags[at] != 0) {
                while (end < tags.length && TagGrammar.continues(tags[end])) {
                    end++;
                }
                double weight = (Weights.CAPITALS + Weights.AGREED) * (end - at) + Weights.AGREED;
                lattice.add(at, end, NameTags.kind(TagGrammar.kind(tags[at])), weight, "tagger");
            }
            at = end;
        }
    }

    /** What the tags of its tokens say for a candidate, and whether they begin and end where it does. */
    private static double opinion(int[] tags, Candidate name) {
        int kind = NameTags.of(name.kind());
        double opinion = 0;
        for (int token = name.first(); token < name.end(); token++) {
            if (tags[token] == 0) {
                opinion -= Weights.DENIED;
            } else {
                opinion += TagGrammar.kind(tags[token]) == kind ? Weights.AGREED : -Weights.DENIED;
            }
        }
        boolean begins = tags[name.first()] == TagGrammar.begin(kind);
        boolean ends = name.end() == tags.length || !TagGrammar.continues(tags[name.end()]);
        return opinion + (begins && ends ? Weights.AGREED : 0);
    }
}
