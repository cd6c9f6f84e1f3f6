package org.tallywire.reports.excel;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/** The properties of a workbook, all from the report's head. */
final class BookProperties {
    private BookProperties() {}

    static void set(XSSFWorkbook workbook, ReportHead head, HouseStyle style) {
        Wording wording = style.wording();
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> written = Optional.of(Date.from(head.generatedAt()));
        core.setTitle(style.documentTitle());
        core.setSubjectProperty(wording.heads().period(head));
        core.setDescription(wording.say("head.disclaimer"));
        core.setCreator("Tallywire");
        core.setLastModifiedByUser("Tallywire");
        core.getUnderlyingProperties().setLanguageProperty(wording.language());
        core.setCreated(written);
        core.setModified(written);
        properties.getExtendedProperties().setApplication("Tallywire");
    }
}
