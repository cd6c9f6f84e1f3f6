package org.tallywire.readers.office;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.article.DocumentHead;

/** What kind of office document the first bytes show. */
enum OfficeKind {
    DOCX(""),
    ODT(""),
    SPREADSHEET("a spreadsheet"),
    PRESENTATION("a presentation"),
    DRAWING("a drawing"),
    /** Anything in Microsoft's compound file: Word, Excel and PowerPoint before 2007, and encrypted new ones. */
    COMPOUND("an old or an encrypted office document"),
    NONE("");

    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final int LOCAL_HEADER = 30;

    private final String words;

    OfficeKind(String words) {
        this.words = words;
    }

    /** For people. */
    String words() {
        return words;
    }

    static OfficeKind of(DocumentHead head) {
        if (head.hasAt(0, (byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1)) {
            return COMPOUND;
        }
        if (!head.hasAt(0, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
            return NONE;
        }
        String bytes = head.latin1(DocumentHead.LIMIT);
        List<String> names = names(bytes);
        if (!names.isEmpty() && names.getFirst().equals("mimetype")) {
            return openDocument(bytes);
        }
        return openXml(names, head.extension());
    }

    /** The kind stands at the start in plain bytes (OpenDocument 1.3, part 2, 3.3). */
    private static OfficeKind openDocument(String bytes) {
        int type = bytes.indexOf(ODF);
        if (type < 0 || type > LOCAL_HEADER + 200) {
            return NONE;
        }
        String kind = bytes.substring(type + ODF.length());
        if (kind.startsWith("text")) {
            return ODT;
        }
        return kind.startsWith("spreadsheet") ? SPREADSHEET : kind.startsWith("presentation") ? PRESENTATION : DRAWING;
    }

    private static OfficeKind openXml(List<String> names, String extension) {
        if (names.stream().noneMatch(name -> name.equals("[Content_Types].xml") || name.equals("_rels/.rels"))) {
            return NONE;
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return DOCX;
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return SPREADSHEET;
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return PRESENTATION;
        }
        return extension.equals("docx") ? DOCX : NONE;
    }

    /** Names of the entries whose headers stand in the first bytes. */
    private static List<String> names(String bytes) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at >= 0 && at + LOCAL_HEADER < bytes.length(); at = bytes.indexOf("PK\3\4", at + 4)) {
            int length = bytes.charAt(at + 26) | bytes.charAt(at + 27) << 8;
            int begin = at + LOCAL_HEADER;
            names.add(bytes.substring(begin, Math.min(bytes.length(), begin + length)));
        }
        return names;
    }
}
