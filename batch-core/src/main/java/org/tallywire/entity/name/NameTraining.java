package org.tallywire.entity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tallywire.entity.conll.AnnotatedText;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.entity.tagger.Example;
import org.tallywire.entity.tagger.TagGrammar;
import org.tallywire.entity.tagger.TaggerModel;
import org.tallywire.entity.tagger.TaggerTraining;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenizedText;
import org.tallywire.text.Tokenizer;

/** Trains the tagger of names from annotated texts, each of which is learned as it is and in capitals. */
public final class NameTraining {
    private static final int TABLE_BITS = 17;
    private static final int ROUNDS = 8;

    private final Tokenizer tokenizer;
    private final NameReader reader;

    public NameTraining(Tokenizer tokenizer, Knowledge knowledge) {
        this.tokenizer = tokenizer;
        this.reader = new NameReader(knowledge, NameLayer.all());
    }

    public TaggerModel train(List<AnnotatedText> texts) {
        List<Example> examples = new ArrayList<>();
        for (AnnotatedText text : texts) {
            addExamples(text, examples);
            String capitals = text.text().toUpperCase(Locale.ROOT);
            if (capitals.length() == text.text().length()) {
                addExamples(new AnnotatedText(capitals, text.names()), examples);
            }
        }
        return new TaggerTraining(NameTags.GRAMMAR, TABLE_BITS, ROUNDS).train(examples);
    }

    private void addExamples(AnnotatedText annotated, List<Example> examples) {
        TokenizedText tokens = tokenizer.tokenize(annotated.text());
        NameText text = reader.read(tokens);
        FirstReading reading = reader.firstReading(text, reader.candidates(text));
        int[] tags = tags(tokens, annotated);
        for (int i = 0; i < tokens.sentenceCount() && tags.length > 0; i++) {
            Sentence sentence = tokens.sentence(i);
            int[] part = Arrays.copyOfRange(tags, sentence.firstToken(), sentence.endToken());
            if (!TagGrammar.continues(part[0])) {
                examples.add(new Example(NameFeatures.of(text, reading, sentence), part));
            }
        }
    }

    /** The tags of our own tokens: what a marked name covers, even in part, belongs to it. */
    private static int[] tags(TokenizedText tokens, AnnotatedText annotated) {
        int[] tags = new int[tokens.tokenCount()];
        for (AnnotatedText.Name name : annotated.names()) {
            int begin = TagGrammar.begin(NameTags.ofColumn(name.kind()));
            int first = tokens.tokenAt(name.span().begin());
            for (int token = first;
                    token < tags.length && tokens.begin(token) < name.span().end();
                    token++) {
                tags[token] = token == first ? begin : begin + 1;
            }
        }
        return tags;
    }
}
