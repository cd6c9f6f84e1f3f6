package org.tallywire.readers.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Collects the words of each page. What the document itself marks as no part of its text (artifacts: running heads, page
 * numbers, watermarks) is left out, unless that would be most of it; so is text that runs in another direction than most
 * of the page. Not thread-safe.
 */
final class PageGlyphs extends PDFTextStripper {
    /** Of a font's size; spaces are wider. */
    private static final float GAP = 0.16f;

    private final List<Page> pages = new ArrayList<>();
    private final Set<TextPosition> artifacts = new HashSet<>();
    private int marked;
    private int artifact;

    PageGlyphs() {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** The pages of a document. */
    static List<Page> of(PDDocument document) throws IOException {
        PageGlyphs glyphs = new PageGlyphs();
        glyphs.writeText(document, Writer.nullWriter());
        return glyphs.pages;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marked++;
        if (artifact == 0 && COSName.ARTIFACT.equals(tag)) {
            artifact = marked;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        artifact = artifact == marked ? 0 : artifact;
        marked = Math.max(0, marked - 1);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        super.processTextPosition(glyph);
        if (artifact > 0) {
            artifacts.add(glyph);
        }
    }

    @Override
    protected void writePage() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading was interrupted");
        }
        List<TextPosition> all =
                getCharactersByArticle().stream().flatMap(List::stream).toList();
        PDPage page = getCurrentPage();
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        pages.add(new Page(
                getCurrentPageNo(),
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                words(upright(withoutArtifacts(all)))));
        artifacts.clear();
        marked = 0;
        artifact = 0;
    }

    private List<TextPosition> withoutArtifacts(List<TextPosition> all) {
        List<TextPosition> text =
                all.stream().filter(glyph -> !artifacts.contains(glyph)).toList();
        return text.size() * 2 >= all.size() ? text : all;
    }

    /** The glyphs that run in the direction of most. */
    private static List<TextPosition> upright(List<TextPosition> glyphs) {
        var byDirection = glyphs.stream().collect(Collectors.groupingBy(TextPosition::getDir));
        List<TextPosition> most = List.of();
        for (List<TextPosition> some : byDirection.values()) {
            most = some.size() > most.size() ? some : most;
        }
        return most;
    }

    private static List<Word> words(List<TextPosition> glyphs) {
        List<Word> words = new ArrayList<>();
        WordGlyphs open = new WordGlyphs();
        for (TextPosition glyph : glyphs) {
            String text = text(glyph);
            boolean blank = text.isBlank();
            if (blank || !open.continuesWith(glyph)) {
                open.finish(words);
            }
            if (!blank) {
                open.add(glyph, text);
            }
        }
        open.finish(words);
        return words;
    }

    /** Ligatures and Arabic forms as the letters that they stand for. */
    private static String text(TextPosition glyph) {
        String text = glyph.getVisuallyOrderedUnicode();
        if (text == null) {
            return "\uFFFD";
        }
        boolean form = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE);
        return (form ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text).replace("\0", "");
    }

    /** A word that is not whole yet. */
    private static final class WordGlyphs {
        private final StringBuilder text = new StringBuilder();
        private float left;
        private float right;
        private float baseline;
        private float size;

        boolean continuesWith(TextPosition glyph) {
            float next = sizeOf(glyph);
            float gap = glyph.getXDirAdj() - right;
            return !text.isEmpty()
                    && Math.abs(glyph.getYDirAdj() - baseline) < 0.12f * size
                    && Math.abs(next - size) < 0.2f * size
                    && gap < GAP * size
                    && gap > -0.5f * size;
        }

        void add(TextPosition glyph, String letters) {
            if (text.isEmpty()) {
                left = glyph.getXDirAdj();
                right = left;
                baseline = glyph.getYDirAdj();
                size = sizeOf(glyph);
            }
            text.append(letters);
            right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
        }

        void finish(List<Word> words) {
            if (!text.isEmpty()) {
                words.add(new Word(left, right, baseline, size, text.toString()));
                text.setLength(0);
            }
        }

        /** Broken fonts give sizes of nothing and of miles. */
        private static float sizeOf(TextPosition glyph) {
            float size = Math.abs(glyph.getFontSizeInPt());
            return size > 0.5f && size < 2000 ? size : 10;
        }
    }
}
