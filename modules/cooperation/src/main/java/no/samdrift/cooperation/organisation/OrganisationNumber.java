package no.samdrift.cooperation.organisation;

/**
 * The number of an organisation in the Norwegian register of entities: nine digits, the last a check digit modulo 11
 * with weights 3 2 7 6 5 4 3 2. The first digit is not limited to 8 and 9: the register may open new series.
 */
public final class OrganisationNumber {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;

    private OrganisationNumber() {}

    public static boolean isValid(String number) {
        if (number == null || !number.matches("[0-9]{9}")) return false;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (number.charAt(i) - '0');
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == number.charAt(WEIGHTS.length) - '0';
    }

    /** As people write it, {@code 991 825 827}, without the spaces. */
    public static String bare(String number) {
        return number == null ? null : number.replaceAll("[ \\u00a0.]", "");
    }

    /** In groups of three. */
    public static String grouped(String number) {
        return number.replaceAll("(\\d{3})(?=\\d)", "$1 ");
    }
}
