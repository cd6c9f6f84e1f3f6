package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.day;
import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.wording.Answers;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.UnitNames;
import org.tallywire.reports.wording.Wording;

/** The sheet of figures: what is read first stands left and is printed, what is for analysis stands right. */
final class FiguresSheet {
    static final String KEY = "figures";
    private static final int PRINTED = 13;
    private static final int FROZEN = 3;

    private final Wording wording;
    private final Labels labels;
    private final FigureWords words;
    private final UnitNames units;
    private final NumberFormats formats;
    private final RowPlaces articles;
    private final ClaimNames claims;
    private final Answers answers;

    FiguresSheet(Wording wording, RowPlaces articles, ClaimNames claims, Answers answers) {
        this.wording = wording;
        this.labels = wording.labels();
        this.words = wording.figures();
        this.units = wording.units();
        this.formats = new NumberFormats(wording.labels());
        this.articles = articles;
        this.claims = claims;
        this.answers = answers;
    }

    SheetPlan<FigureRow> plan() {
        return new SheetPlan<>(
                KEY,
                PRINTED,
                FROZEN,
                wording.say("empty.figures"),
                List.of(
                        column("effect", 15, Look.Kind.STRONG, f -> label(CodeList.EFFECT, f.effect())),
                        column("bound", 11, Look.Kind.TEXT, f -> label(CodeList.BOUND, f.bound())),
                        column("value", 18, Look.Kind.STRONG_NUMBER, this::value),
                        column("counted", 18, Look.Kind.WRAPPED, f -> words(f.counted())),
                        column("place", 16, Look.Kind.WRAPPED, f -> words(f.place())),
                        column("when", 14, Look.Kind.WRAPPED, this::when),
                        column("speaker", 20, Look.Kind.WRAPPED, f -> words(words.speaker(f))),
                        column("certainty", 12, Look.Kind.CERTAINTY, f -> label(CodeList.CERTAINTY, f.certainty())),
                        column(
                                "answer",
                                16,
                                Look.Kind.WRAPPED,
                                f -> words(answers.about(f.id()).orElse(""))),
                        column("sentence", 64, Look.Kind.PROSE, FiguresSheet::sentence),
                        column("article", 30, Look.Kind.LINK, this::article),
                        column("outlet", 17, Look.Kind.WRAPPED, f -> words(f.publisher())),
                        column("published", 13, Look.Kind.TEXT, f -> published(f.published())),
                        column("low", 15, Look.Kind.QUIET_NUMBER, f -> number(f.low())),
                        column("high", 15, Look.Kind.QUIET_NUMBER, f -> number(f.high())),
                        column("unit", 14, Look.Kind.TEXT, f -> words(units.of(f.unit(), f.unitName()))),
                        column("written", 16, Look.Kind.TEXT, f -> words(f.text())),
                        column("kind", 11, Look.Kind.TEXT, f -> label(CodeList.KIND, f.kind())),
                        column("sum", 11, Look.Kind.TEXT, f -> label(CodeList.AGGREGATION, f.aggregation())),
                        column("class", 12, Look.Kind.TEXT, f -> label(CodeList.CLASS, f.countedClass())),
                        column("from", 13, Look.Kind.TEXT, f -> day(f.eventEarliest())),
                        column("to", 13, Look.Kind.TEXT, f -> day(f.eventLatest())),
                        column("manner", 16, Look.Kind.TEXT, f -> label(CodeList.ATTRIBUTION, f.attribution())),
                        column("cue", 16, Look.Kind.TEXT, f -> words(f.cue())),
                        column("trigger", 16, Look.Kind.TEXT, f -> words(f.trigger())),
                        column("claim", 14, Look.Kind.LINK, f -> claims.link(f.claim())),
                        column("rule", 26, Look.Kind.QUIET, f -> words(f.rule())),
                        column("confidence", 12, Look.Kind.NUMBER, FiguresSheet::confidence),
                        column("begin", 10, Look.Kind.QUIET_NUMBER, f -> offset(f.begin())),
                        column("end", 10, Look.Kind.QUIET_NUMBER, f -> offset(f.end())),
                        column("partOf", 18, Look.Kind.QUIET, f -> words(f.partOf())),
                        column("revises", 18, Look.Kind.QUIET, f -> words(f.revises())),
                        column("id", 18, Look.Kind.QUIET, f -> words(f.id()))));
    }

    private static Column<FigureRow> column(
            String key, int width, Look.Kind look, Function<FigureRow, CellValue> value) {
        return new Column<>(key, width, look, value);
    }

    private CellValue label(CodeList list, @Nullable String code) {
        return words(labels.of(list, code));
    }

    /** The number; where the source gave none, but a range or a word that stands for one, the range. */
    CellValue value(FigureRow figure) {
        BigDecimal value = figure.value();
        return value == null
                ? words(wording.amounts().range(figure.low(), figure.high()))
                : new CellValue.Amount(value, formats.of(figure, value));
    }

    /** The sentence with the quantity marked; without a mark where the offsets do not lie in it. */
    static CellValue sentence(FigureRow figure) {
        String sentence = figure.sentence();
        int begin = figure.begin() - figure.sentenceBegin();
        int end = figure.end() - figure.sentenceBegin();
        return begin < 0 || end > sentence.length() || begin >= end
                ? words(sentence)
                : new CellValue.Marked(sentence, begin, end);
    }

    private CellValue when(FigureRow figure) {
        String span = wording.days().span(figure.eventEarliest(), figure.eventLatest());
        return words(span.isEmpty() ? figure.eventDate() : span);
    }

    private CellValue article(FigureRow figure) {
        return articles.jump(figure.article(), figure.articleLabel());
    }

    static CellValue published(@Nullable String published) {
        return Days.published(published).<CellValue>map(CellValue.Day::new).orElseGet(() -> words(published));
    }

    private static CellValue confidence(FigureRow figure) {
        return new CellValue.Amount(BigDecimal.valueOf(figure.confidence()), NumberFormats.SHARE);
    }

    private static CellValue offset(int offset) {
        return new CellValue.Amount(BigDecimal.valueOf(offset), NumberFormats.PLAIN);
    }
}
