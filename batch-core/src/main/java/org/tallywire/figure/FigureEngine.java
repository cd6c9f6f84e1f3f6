package org.tallywire.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.attribution.Attribution;
import org.tallywire.attribution.AttributionFinder;
import org.tallywire.attribution.Certainty;
import org.tallywire.attribution.CertaintyReader;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateKind;
import org.tallywire.event.DateMention;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Language;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenizedText;

/**
 * Finds the figures of a text, sentence by sentence: quantities first, then what each counts, what happened to it, how it
 * stands to the others, who says it and how certainly, where and when. Thread-safe.
 */
public final class FigureEngine implements FigureRecognizer {
    private final QuantityScanner scanner;
    private final NoneScanner none;
    private final NounPhraseFinder phrases;
    private final EffectLinker linker;
    private final RelationFinder relations;
    private final AggregationReader aggregations;
    private final AttributionFinder attributions;
    private final CertaintyReader certainties;
    private final NounLexicon nouns;
    private final GrammarWords grammar;

    private FigureEngine(DataFolder folder) {
        grammar = GrammarWords.read(folder);
        nouns = NounLexicon.read(folder);
        EffectLexicon effects = EffectLexicon.read(folder);
        scanner = QuantityScanner.read(folder, nouns, grammar);
        none = new NoneScanner(effects);
        phrases = new NounPhraseFinder(grammar, nouns, effects);
        linker = new EffectLinker(effects, EffectTargets.read(folder, nouns));
        relations = new RelationFinder(effects);
        aggregations = AggregationReader.read(folder);
        attributions = AttributionFinder.read(folder);
        certainties = CertaintyReader.read(folder);
    }

    /** The engine with the lexicons of a language. */
    public static FigureEngine of(Language language) {
        return new FigureEngine(language.folder());
    }

    @Override
    public List<Figure> recognize(
            Article article, TokenizedText body, List<EntityMention> entities, List<DateMention> dates) {
        return new Pass(body, entities, dates).figures();
    }

    /** One pass over one text. */
    private final class Pass {
        private final TokenizedText text;
        private final BitSet dated;
        private final AttributionFinder.Speakers speakers;
        private final Circumstances circumstances;
        private final Antecedents antecedents = new Antecedents();
        private final List<Figure> figures = new ArrayList<>();

        Pass(TokenizedText text, List<EntityMention> entities, List<DateMention> dates) {
            this.text = text;
            this.dated = tokensOf(text, dates);
            this.speakers = attributions.in(text, entities);
            this.circumstances = new Circumstances(text, entities, dates);
        }

        List<Figure> figures() {
            for (int i = 0; i < text.sentenceCount(); i++) {
                read(text.sentence(i));
            }
            return figures;
        }

        private void read(Sentence sentence) {
            List<FoundQuantity> found = none.add(text, sentence, scanner.scan(text, sentence, dated::get));
            if (found.isEmpty()) {
                return;
            }
            List<NounPhrase> nounPhrases =
                    found.stream().map(q -> phrases.after(text, sentence, q)).toList();
            Clause clause = Clause.of(text, sentence, grammar, found, nounPhrases);
            Map<Integer, Link> links = linker.link(clause);
            List<Figure> ofSentence = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                boolean told = links.containsKey(i) || !found.get(i).needsEffect();
                if (told && !isPartOfTrigger(found.get(i), links)) {
                    ofSentence.add(figure(clause, i, links));
                }
            }
            ofSentence.forEach(antecedents::add);
            figures.addAll(ofSentence);
        }

        /** "lost one parent": the words that tell what happened count nothing. */
        private boolean isPartOfTrigger(FoundQuantity found, Map<Integer, Link> links) {
            return links.values().stream()
                    .anyMatch(link -> link.firstToken() <= found.firstToken() && found.endToken() <= link.endToken());
        }

        private Figure figure(Clause clause, int index, Map<Integer, Link> links) {
            FoundQuantity found = clause.found().get(index);
            Link link = links.get(index);
            Attribution attribution = speakers.of(found.firstToken());
            return new Figure(
                    found.quantity(),
                    counted(clause, index, links),
                    link == null ? null : new Effect(link.effect(), text.span(link.firstToken(), link.endToken())),
                    aggregations.of(clause, index, link != null && link.rule().equals("toll")),
                    relations.of(clause, index, links, antecedents),
                    circumstances.placeOf(found.quantity().span()),
                    link == null ? null : circumstances.dateOf(found.quantity().span()),
                    attribution,
                    certainty(clause, index, link),
                    confidence(clause, index, link),
                    found.quantity().rule() + (link == null ? "" : " > " + link.rule()));
        }

        /** What a figure counts; one that names nothing counts what the nearest figure of the same effects' kind does. */
        private @Nullable Counted counted(Clause clause, int index, Map<Integer, Link> links) {
            NounPhrase phrase = clause.phrases().get(index);
            if (!phrase.isEmpty()) {
                String lemma = nouns.lemma(text.lower(phrase.headToken()));
                NounLexicon.Noun noun = nouns.find(text.lower(phrase.headToken()));
                return new Counted(
                        text.span(phrase.firstToken(), phrase.endToken()),
                        lemma,
                        noun == null ? null : noun.countedClass());
            }
            return links.containsKey(index) ? countedBefore(clause, index) : null;
        }

        private @Nullable Counted countedBefore(Clause clause, int index) {
            for (int before = index - 1; before >= 0; before--) {
                NounPhrase phrase = clause.phrases().get(before);
                if (!phrase.isEmpty() && clause.found().get(before).isCount()) {
                    NounLexicon.Noun noun = nouns.find(text.lower(phrase.headToken()));
                    return noun == null || !noun.countedClass().equals("PERSON")
                            ? null
                            : new Counted(
                                    text.span(phrase.firstToken(), phrase.endToken()),
                                    noun.lemma(),
                                    noun.countedClass());
                }
            }
            return null;
        }

        private Certainty certainty(Clause clause, int index, @Nullable Link link) {
            FoundQuantity found = clause.found().get(index);
            if (found.quantity().rule().equals(NoneScanner.RULE)) {
                return Certainty.NEGATED;
            }
            int start = clauseStart(
                    clause, link == null ? found.phraseToken() : Math.min(found.phraseToken(), link.firstToken()));
            int verbStart = found.phraseToken();
            int verbEnd = verbStart;
            if (link != null && link.firstToken() >= clause.end(index)) {
                verbStart = clause.end(index);
                verbEnd = link.endToken();
            } else if (link != null && link.endToken() <= found.phraseToken()) {
                verbStart = Math.max(start, link.firstToken() - 4);
                verbEnd = link.endToken();
            }
            return certainties.of(text, start, verbStart, verbEnd, found.phraseToken());
        }

        /** Back to a semicolon, a dash or a comma before a conjunction; at most twenty tokens. */
        private int clauseStart(Clause clause, int from) {
            int first = Math.max(clause.sentence().firstToken(), from - 20);
            for (int at = from - 1; at > first; at--) {
                boolean joint =
                        clause.is(at, ";") || clause.is(at - 1, ",") && clause.wordClass(at) == WordClass.CONJUNCTION;
                if (joint) {
                    return at + 1;
                }
            }
            return first;
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
