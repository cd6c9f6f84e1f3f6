package org.tallywire.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.attribution.AttributionFinder;
import org.tallywire.attribution.Certainty;
import org.tallywire.attribution.CertaintyReader;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateKind;
import org.tallywire.event.DateMention;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Inflection;
import org.tallywire.lexicon.Language;
import org.tallywire.text.Sentence;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/**
 * Finds the figures of a text, sentence by sentence: quantities first, then what each counts, what happened to it, how it
 * stands to the others, who says it and how certainly, where and when. Thread-safe.
 */
public final class FigureEngine implements FigureRecognizer {
    private final QuantityScanner scanner;
    private final NoneScanner none;
    private final FixedPhrases fixed;
    private final NounPhraseFinder phrases;
    private final EffectLinker linker;
    private final RelationFinder relations;
    private final AggregationReader aggregations;
    private final AttributionFinder attributions;
    private final CertaintyScope certainties;
    private final CountedReader counted;
    private final Ellipsis ellipsis;
    private final Counterparts counterparts;
    private final NounLexicon nouns;
    private final GrammarWords grammar;
    private final PlaceContexts placeContexts;
    private final EventDays eventDays;

    private FigureEngine(DataFolder folder) {
        grammar = GrammarWords.read(folder);
        Inflection inflection = Inflection.read(folder);
        nouns = NounLexicon.read(folder, inflection);
        EffectLexicon effects = EffectLexicon.read(folder, inflection);
        scanner = QuantityScanner.read(folder, nouns, grammar);
        fixed = FixedPhrases.read(folder);
        phrases = new NounPhraseFinder(grammar, nouns, effects);
        LinkWords words = LinkWords.read(folder, inflection);
        none = new NoneScanner(effects, words, grammar);
        linker = new EffectLinker(effects, EffectTargets.read(folder, nouns), words);
        counted = new CountedReader(nouns, effects);
        EllipticWords elliptic = EllipticWords.read(folder);
        ellipsis = new Ellipsis(elliptic);
        counterparts = new Counterparts(elliptic);
        relations = new RelationFinder(effects, ChangeWords.read(folder));
        aggregations = AggregationReader.read(folder);
        attributions = AttributionFinder.read(folder);
        placeContexts = PlaceContexts.read(folder);
        eventDays = EventDays.read(folder);
        certainties = new CertaintyScope(CertaintyReader.read(folder), words);
    }

    /** The engine with the lexicons of a language. */
    public static FigureEngine of(Language language) {
        return new FigureEngine(language.folder());
    }

    @Override
    public List<Figure> recognize(
            Article article, TokenizedText body, List<EntityMention> entities, List<DateMention> dates) {
        LocalDate published =
                article.published() == null ? null : article.published().day();
        return new Pass(body, published, entities, dates).figures();
    }

    /** One pass over one text. */
    private final class Pass {
        private final TokenizedText text;
        private final BitSet dated;
        private final AttributionFinder.Speakers speakers;
        private final Circumstances circumstances;
        private final Antecedents antecedents = new Antecedents();
        private final List<Figure> figures = new ArrayList<>();

        Pass(TokenizedText text, @Nullable LocalDate published, List<EntityMention> entities, List<DateMention> dates) {
            this.text = text;
            this.dated = tokensOf(text, dates);
            this.speakers = attributions.in(text, entities);
            this.circumstances =
                    new Circumstances(text, placeContexts, eventDays, published, speakers, entities, dates);
        }

        List<Figure> figures() {
            for (int i = 0; i < text.sentenceCount(); i++) {
                read(text.sentence(i));
            }
            return figures;
        }

        private void read(Sentence sentence) {
            List<FoundQuantity> found =
                    none.add(text, sentence, fixed.without(text, sentence, scanner.scan(text, sentence, dated::get)));
            if (found.isEmpty()) {
                return;
            }
            Clause clause =
                    Clause.of(text, sentence, grammar, nouns, found, phrases.of(text, sentence, found, dated::get));
            Links links = linker.link(clause);
            List<Figure> ofSentence = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                boolean told = links.has(i) || !found.get(i).needsEffect();
                if (told && !links.hold(found.get(i).firstToken(), found.get(i).endToken())) {
                    addFigures(clause, i, links, ofSentence);
                }
            }
            ofSentence.forEach(antecedents::add);
            figures.addAll(ofSentence);
        }

        private void addFigures(Clause clause, int index, Links links, List<Figure> into) {
            List<Link> all = links.of(index);
            if (all.isEmpty()) {
                Optional<Figure> same = counterparts.of(clause, index, into, antecedents);
                into.add(figure(clause, index, null, links, same.orElse(null)));
            }
            for (Link link : all) {
                into.add(figure(clause, index, link, links, null));
            }
        }

        /** @param same a figure whose noun and effect it shares where it has none of its own */
        private Figure figure(Clause clause, int index, @Nullable Link link, Links links, @Nullable Figure same) {
            int source = links.has(index) ? -1 : ellipsis.sourceOf(clause, index, dated::get);
            FoundQuantity own = clause.found().get(index);
            FoundQuantity found =
                    source < 0 ? own : own.sharing(clause.found().get(source).quantity());
            Optional<Tie> tie = relations.of(clause, index, links, antecedents);
            Counted counts = counted.of(clause, index, source, links);
            boolean isNamed = counts != null
                    && counts.span().begin()
                            >= text.end(clause.phrases().get(index).endToken() - 1);
            Effect effect = link == null
                    ? tie.filter(t -> found.isCount())
                            .map(t -> inherited(t, isNamed))
                            .orElse(same == null ? null : same.effect())
                    : new Effect(link.effect(), text.span(link.firstToken(), link.endToken()));
            boolean isToll = link != null && link.construction() == Construction.TOLL;
            Aggregation aggregation = aggregations.of(clause, index, isToll);
            Span span = found.quantity().span();
            Certainty certainty = certainties.of(clause, index, link);
            boolean isToCome = certainty == Certainty.EXPECTED || certainty == Certainty.HYPOTHETICAL;
            return new Figure(
                    found.quantity(),
                    counts == null && same != null ? same.counted() : counts,
                    effect,
                    aggregation,
                    tie.map(Tie::relation).orElse(null),
                    circumstances.placeOf(span),
                    effect == null ? null : circumstances.dateOf(span, aggregation == Aggregation.TOTAL, isToCome),
                    speakers.of(found.firstToken()),
                    certainty,
                    confidence(clause, index, link),
                    rule(found, link, tie));
        }

        /**
         * "Three of them were children": what happened to the whole happened to the part; so it did to "three of the dead"
         * where the text says who they are.
         */
        private static @Nullable Effect inherited(Tie tie, boolean isNamed) {
            boolean isPart =
                    tie.rule().equals("of-them") || isNamed && tie.rule().equals("of-those");
            return tie.whole() == null || !isPart ? null : tie.whole().effect();
        }

        /** The way to the reading: how the number was read, how it was linked, and by what words to another figure. */
        private static String rule(FoundQuantity found, @Nullable Link link, Optional<Tie> tie) {
            String linked = link == null ? "" : " > " + link.rule();
            return found.quantity().rule()
                    + linked
                    + tie.map(t -> " > " + t.rule()).orElse("");
        }

        private double confidence(Clause clause, int index, @Nullable Link link) {
            if (link != null) {
                return link.strength();
            }
            boolean plain = clause.found().get(index).isCount()
                    && clause.phrases().get(index).isEmpty();
            return plain ? 0.5 : 0.75;
        }
    }

    /** Tokens that belong to a date; a duration is a figure as well. */
    private static BitSet tokensOf(TokenizedText text, List<DateMention> dates) {
        BitSet tokens = new BitSet(text.tokenCount());
        for (DateMention date : dates) {
            if (date.kind() != DateKind.DURATION && date.kind() != DateKind.SET) {
                tokens.set(
                        text.tokenAt(date.span().begin()),
                        text.tokenAt(date.span().end() - 1) + 1);
            }
        }
        return tokens;
    }
}
