package org.tallywire.readers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.readers.manuscript.Paragraph;
import org.tallywire.readers.manuscript.Paragraph.Role;
import org.tallywire.readers.metadata.HeadWords;

/** The text of pages: paragraphs in reading order, the one in the largest letters as the title. Stateless. */
final class PdfText {
    /** A title's letters are so much larger than those of the text. */
    private static final float TITLE = 1.2f;

    private static final int TITLE_WITHIN = 6;

    private PdfText() {}

    /** @param title as the document's properties give it; may be empty */
    static List<Paragraph> of(List<Page> pages, String title, HeadWords words) {
        List<List<Line>> blocks = new ArrayList<>();
        for (Page page : RunningHeads.remove(pages)) {
            blocks.addAll(Columns.of(page));
        }
        List<Line> lines = blocks.stream().flatMap(List::stream).toList();
        float body = bodySize(lines);
        ParagraphBuilder builder = new ParagraphBuilder(new Hyphens(lines, words), body);
        blocks.forEach(builder::add);
        List<TextBlock> found = builder.paragraphs();
        int titleAt = titleAt(found, title, body);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            paragraphs.add(new Paragraph(
                    i == titleAt ? Role.TITLE : Role.TEXT, found.get(i).text()));
        }
        return paragraphs;
    }

    private static int titleAt(List<TextBlock> blocks, String title, float body) {
        int largest = -1;
        for (int i = 0; i < Math.min(TITLE_WITHIN, blocks.size()); i++) {
            TextBlock block = blocks.get(i);
            if (block.text().equalsIgnoreCase(title)) {
                return i;
            }
            boolean larger = largest < 0
                    ? block.size() > TITLE * body
                    : block.size() > blocks.get(largest).size();
            largest = larger && block.text().chars().anyMatch(Character::isLetter) ? i : largest;
        }
        return largest;
    }

    /** The size of most letters. */
    private static float bodySize(List<Line> lines) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (Line line : lines) {
            letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> most.getKey() / 2f)
                .orElse(10f);
    }
}
