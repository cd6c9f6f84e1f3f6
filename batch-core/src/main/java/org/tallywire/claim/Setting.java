package org.tallywire.claim;

/** How place and days of a statement stand to those of a claim. */
record Setting(PlaceFit place, DateFit date) {
    static Setting of(Statement statement, OpenClaim claim) {
        return new Setting(PlaceFit.of(statement, claim), DateFit.of(statement, claim));
    }

    /** Whether it cannot be the same event. */
    boolean isApart() {
        return place == PlaceFit.APART || date == DateFit.APART;
    }

    /** Whether nothing speaks against the same event in the same place, told by both or named by one on the same days. */
    boolean isCloseBy() {
        return place == PlaceFit.SAME && date.isCloseBy() || place == PlaceFit.NAMED && date == DateFit.SAME;
    }
}
