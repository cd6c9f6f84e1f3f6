package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Tally;
import org.tallywire.reports.excel.SummaryGrid.Place;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** Two bar charts, each beside the numbers it draws. */
final class SummaryCharts {
    private static final int MOST_EFFECTS = 10;
    private static final int CHART_ROWS = 18;
    private static final int FEWEST_ROWS = 10;
    private static final double TITLE_POINTS = 11;
    private static final double NAME_POINTS = 9;
    private static final int LAST_COLUMN = SummaryGrid.LAST;
    private static final int FEWEST_BARS = 2;
    private static final List<Place> ROW = List.of(Place.of(Look.Kind.TEXT), Place.of(Look.Kind.NUMBER));

    private final HouseStyle style;
    private final Wording wording;
    private final Digest digest;

    SummaryCharts(HouseStyle style, Digest digest) {
        this.style = style;
        this.wording = style.wording();
        this.digest = digest;
    }

    void write(SummaryGrid grid) {
        List<Tally> effects = digest.effects();
        if (effects.size() >= FEWEST_BARS) {
            grid.line(wording.say("section.charts"), Look.Kind.HEADING);
        }
        chart(
                grid,
                wording.say("chart.effects"),
                column("effect"),
                column("figures"),
                effects.subList(0, Math.min(MOST_EFFECTS, effects.size())),
                CodeList.EFFECT);
        chart(
                grid,
                wording.say("chart.agreements"),
                column("agreement"),
                column("claims"),
                digest.agreements(),
                CodeList.AGREEMENT);
    }

    private String column(String key) {
        return wording.columns().of(SummarySheet.KEY, key).title();
    }

    private void chart(
            SummaryGrid grid, String title, String what, String counted, List<Tally> tallies, CodeList list) {
        if (tallies.size() < FEWEST_BARS) {
            return;
        }
        int top = grid.next();
        grid.header(List.of(what, counted), ROW);
        for (Tally tally : tallies) {
            grid.row(List.of(words(wording.labels().of(list, tally.code())), number(tally.count())), ROW);
        }
        int height = Math.max(FEWEST_ROWS, Math.min(CHART_ROWS, tallies.size() + 6));
        draw(grid.sheet(), title, counted, top, top + height, tallies.size());
        grid.skip(Math.max(1, top + height + 1 - grid.next()));
    }

    private void draw(XSSFSheet sheet, String title, String counted, int top, int bottom, int bars) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, SummaryGrid.FIRST + 2, top, LAST_COLUMN + 1, bottom);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(wording.say("chart.inWords", Map.of("title", title)));
        title(chart, title);
        bars(chart, sheet, counted, top, bars);
    }

    private void title(XSSFChart chart, String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFTextRun run =
                chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0);
        run.setFontSize(TITLE_POINTS);
        // Else it would be the language of the machine.
        run.setLanguage(wording.locale());
    }

    private void bars(XSSFChart chart, XSSFSheet sheet, String counted, int top, int bars) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        // Larger ones are left out where they would stand close to each other.
        names.getOrAddTextProperties().setFontSize(NAME_POINTS);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        values.setNumberFormat(NumberFormats.WHOLE);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(
                        sheet, new CellRangeAddress(top + 1, top + bars, SummaryGrid.FIRST, SummaryGrid.FIRST)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet,
                        new CellRangeAddress(top + 1, top + bars, SummaryGrid.FIRST + 1, SummaryGrid.FIRST + 1)));
        series.setTitle(counted, null);
        series.setFillProperties(new XDDFSolidFillProperties(
                XDDFColor.from(style.theme().accent().bytes())));
        chart.plot(data);
        showNumbers(chart);
    }

    /** Each bar bears its number, so that nobody has to measure it by the axis. */
    private static void showNumbers(XSSFChart chart) {
        CTDLbls labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
