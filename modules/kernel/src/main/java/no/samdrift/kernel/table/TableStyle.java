package no.samdrift.kernel.table;

/** How values stand in CSV and XLSX. */
public enum TableStyle {
    /** As programs read them: commas, decimal points, ISO dates, instants in UTC. */
    ISO(',', "yyyy-MM-dd"),
    /** As a Norwegian spreadsheet opens them without asking: semicolons, decimal commas, times of the table's zone. */
    NORWEGIAN(';', "dd.MM.yyyy");

    private final char separator;
    private final String day;

    TableStyle(char separator, String day) {
        this.separator = separator;
        this.day = day;
    }

    char separator() {
        return separator;
    }

    String day() {
        return day;
    }

    String time() {
        return day + " HH:mm";
    }
}
