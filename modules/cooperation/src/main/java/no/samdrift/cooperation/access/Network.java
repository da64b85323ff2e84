package no.samdrift.cooperation.access;

/** The network of an address: the address itself, or by IPv6 its first half, as one caller has all of the rest. */
public final class Network {
    private Network() {}

    public static String of(String origin) {
        if (origin == null) return "";
        String plain = origin.replaceAll("[^0-9A-Za-z.:]", "");
        if (!plain.contains(":") || plain.contains(".")) return plain.length() <= 64 ? plain : plain.substring(0, 64);
        int gap = plain.indexOf("::");
        String[] head = (gap < 0 ? plain : plain.substring(0, gap)).split(":");
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            String group = i < head.length ? head[i].replaceFirst("^0+(?=.)", "") : "";
            half.append(group.isEmpty() ? "0" : group).append(':');
        }
        return half.length() <= 62 ? half.append(':').toString() : "::";
    }
}
