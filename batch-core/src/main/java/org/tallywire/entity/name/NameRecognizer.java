package org.tallywire.entity.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.entity.EntityMention;
import org.tallywire.entity.EntityRecognizer;
import org.tallywire.entity.gazetteer.CountryAdjectives;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.entity.tagger.TaggerModel;
import org.tallywire.lexicon.Language;
import org.tallywire.text.TokenizedText;

/**
 * Finds the names of an article by gazetteers, cues and capitals, by a tagger where there is a model, and by what the
 * article says of its own names. Thread-safe.
 */
public final class NameRecognizer implements EntityRecognizer {
    private final NameReader reader;
    private final ShortForms shortForms;
    private final CountryAdjectives adjectives;
    private final @Nullable NameTagger tagger;

    public NameRecognizer(Knowledge knowledge, Optional<TaggerModel> model) {
        this(knowledge, model, NameLayer.all());
    }

    /** A recognizer that goes by some of the layers. */
    public NameRecognizer(Knowledge knowledge, Optional<TaggerModel> model, Set<NameLayer> layers) {
        this.reader = new NameReader(knowledge, layers);
        this.shortForms = new ShortForms(knowledge, layers);
        this.adjectives = knowledge.adjectives();
        this.tagger = model.filter(any -> layers.contains(NameLayer.MODEL))
                .map(NameTagger::new)
                .orElse(null);
    }

    /** The recognizer of a language with the program's gazetteer and model. */
    public static NameRecognizer of(Language language) {
        return new NameRecognizer(Knowledge.of(language), NameModel.shipped(language));
    }

    @Override
    public List<EntityMention> recognize(Article article, TokenizedText body) {
        NameText text = reader.read(body);
        Lattice lattice = reader.candidates(text);
        if (tagger != null) {
            tagger.judge(text, reader.firstReading(text, lattice), lattice);
        }
        ArticleNames names = ArticleNames.of(text, FoundNames.of(text, lattice.best()), shortForms);
        NameReader.findAll(text, names, lattice);
        List<Candidate> best = lattice.best();
        return new NameResolver(text, names, EntryChoice.in(best), adjectives).resolve(best);
    }
}
