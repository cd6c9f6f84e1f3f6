package org.tallywire.figure;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/** The places, or the days, that a text tells, and which of them a figure is about. Not thread-safe. */
final class EventMentions<T> {
    /** Beyond so many characters before a sentence, a date or place is no longer taken to be about it. */
    private static final int REACH = 600;

    private final TokenizedText text;
    private final List<T> mentions = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private int lastFigure = -1;
    private int lastChosen = -1;

    /** What a mention says of the event; the stronger ones come first. */
    enum Standing {
        OF_EVENT,
        PLAIN,
        /** Of something else: what is to come, or how something came into being. */
        ASIDE,
        /** Something comes from there. */
        ORIGIN,
        OF_SPEECH
    }

    EventMentions(TokenizedText text) {
        this.text = text;
    }

    /** Mentions come in the order of the text; one inside another, the end of a range, is passed over. */
    void add(T mention, Span span, Standing standing) {
        if (!spans.isEmpty() && spans.getLast().covers(span)) {
            return;
        }
        mentions.add(mention);
        spans.add(span);
        standings.add(standing);
    }

    /** Whether "and" or a comma alone stands between the last mention, of that standing, and the next one. */
    boolean goesOnFrom(Span next, Standing standing) {
        if (spans.isEmpty() || standings.getLast() != standing) {
            return false;
        }
        int end = text.tokenAt(spans.getLast().end() - 1) + 1;
        int begin = text.tokenAt(next.begin());
        return begin - end == 1 && (text.is(end, "and") || text.is(end, ","));
    }

    T get(int index) {
        return mentions.get(index);
    }

    Span span(int index) {
        return spans.get(index);
    }

    /** The nearest one of the figure's sentence, the strongest standing first, those after it before those before it; or -1. */
    int own(Span figure, Standing weakest) {
        Span sentence = text.sentenceSpanAt(figure.begin());
        for (Standing standing : Standing.values()) {
            int found = nearest(sentence, figure, standing);
            if (found >= 0 || standing == weakest) {
                return found;
            }
        }
        return -1;
    }

    private int nearest(Span sentence, Span figure, Standing standing) {
        int next = firstFrom(figure.end());
        for (int at = next; at < spans.size() && sentence.covers(spans.get(at)); at++) {
            if (standings.get(at) == standing) {
                return at;
            }
        }
        for (int at = next - 1; at >= 0 && sentence.covers(spans.get(at)); at--) {
            if (standings.get(at) == standing) {
                return at;
            }
        }
        return -1;
    }

    /** The one that was told last before the figure's sentence, by the figure before it or by itself; or -1. */
    int told(Span figure) {
        int begin = text.sentenceSpanAt(figure.begin()).begin();
        int last = firstFrom(begin) - 1;
        while (last >= 0 && isOfSomethingElse(last)) {
            last--;
        }
        last = beforeOrigin(last);
        boolean isNear = last >= 0 && spans.get(last).begin() >= begin - REACH;
        boolean isNewer = isNear && spans.get(last).begin() > lastFigure;
        return isNewer || lastChosen < 0 ? (isNear ? last : -1) : lastChosen;
    }

    private boolean isOfSomethingElse(int mention) {
        Standing standing = standings.get(mention);
        return standing == Standing.OF_SPEECH || standing == Standing.ASIDE;
    }

    /** "Orlo came under fire from Sel and Tarn": Orlo; the origin itself where its sentence names nothing else. */
    private int beforeOrigin(int last) {
        int at = last;
        while (at >= 0 && standings.get(at) == Standing.ORIGIN) {
            at--;
        }
        boolean isTogether = at >= 0
                && standings.get(at) != Standing.OF_SPEECH
                && text.sentenceSpanAt(spans.get(last).begin()).covers(spans.get(at));
        return isTogether ? at : last;
    }

    /** The last one told up to the end of the figure's sentence, of whatever standing; or -1. */
    int ofSpeech(Span figure) {
        return firstFrom(text.sentenceSpanAt(figure.begin()).end()) - 1;
    }

    /** Keeps what was chosen for a figure, for those after it. */
    void remember(Span figure, int chosen) {
        lastFigure = figure.begin();
        lastChosen = chosen >= 0 ? chosen : lastChosen;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
