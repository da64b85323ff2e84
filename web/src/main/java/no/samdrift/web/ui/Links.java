package no.samdrift.web.ui;

/** Where things have their screens: the same keys as in the interface for programs. */
public final class Links {
    private Links() {}

    public static String incident(String number) {
        return "incidents/" + number;
    }

    /** A case of any practice. */
    public static String of(String kind, String number) {
        return kind + "s/" + number;
    }

    public static String service(String code) {
        return "services/" + code;
    }

    public static String system(String code) {
        return "systems/" + code;
    }

    public static String member(String memberNo) {
        return "members/" + memberNo;
    }

    public static String person(long id) {
        return "people/" + id;
    }

    public static String vendor(long id) {
        return "vendors/" + id;
    }
}
