package no.samdrift.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.LostUpdate;
import org.junit.jupiter.api.Test;

/** What a write comes to, one after the other. */
class RegisterTest {
    private record Contact(String name) {}

    private record Vendor(String homePhone, List<Contact> contacts) {}

    private static final Table TABLE =
            new Table("vendor", "vendor", Map.of("contacts", new Table.Lines("vendor_contact", "vendor_id")));
    private static final Vendor BEFORE = new Vendor("1", List.of(new Contact("Kari")));
    private static final Vendor AFTER = new Vendor("2", List.of(new Contact("Ola"), new Contact("Kari")));

    private final List<String> done = new ArrayList<>();
    private final Register register = new Register();
    private int touched = 1;

    RegisterTest() {
        register.sql = new Sql() {
            @Override
            public int run(String sql, Map<String, ?> values) {
                done.add(sql);
                return touched;
            }

            @Override
            public void runAll(String sql, List<? extends Map<String, ?>> rows) {
                rows.forEach(row -> done.add(sql + " " + row.get("place") + " " + row.get("name")));
            }
        };
        register.audit = new Audit() {
            @Override
            public void created(String action, String type, Object key, Long memberId, Map<String, ?> after) {
                done.add(action + " " + after);
            }

            @Override
            public void changed(
                    String action, String type, Object key, Long memberId, Map<String, ?> was, Map<String, ?> is) {
                done.add(action + " " + was + " " + is);
            }
        };
        register.changes = new Changes() {
            @Override
            public void put(String kind, long subjectId) {
                done.add("feed " + kind);
            }
        };
    }

    /** R1, R2, R4 */
    @Test
    void whatIsNewIsARowItsLinesInOrderAnAuditAndALineInTheFeed() {
        register.add(TABLE, null, AFTER);
        assertEquals(
                List.of(
                        "insert into vendor(home_phone, id, version) values (:home_phone, :id, :version)",
                        "insert into vendor_contact(name, vendor_id, place) values (:name, :vendor_id, :place) 0 Ola",
                        "insert into vendor_contact(name, vendor_id, place) values (:name, :vendor_id, :place) 1 Kari",
                        "vendor.add {homePhone=2, contacts=Ola; Kari}",
                        "feed vendor"),
                done);
    }

    /** R2, R3, R4 */
    @Test
    void aChangeIsAskedForAtItsVersionAndToldWithItsLines() {
        register.change(TABLE, 7, 3, null, BEFORE, AFTER);
        assertEquals(
                List.of(
                        "update vendor set version = version + 1, home_phone = :home_phone"
                                + " where id = :id and version = :version",
                        "feed vendor",
                        "delete from vendor_contact where vendor_id = :id",
                        "insert into vendor_contact(name, vendor_id, place) values (:name, :vendor_id, :place) 0 Ola",
                        "insert into vendor_contact(name, vendor_id, place) values (:name, :vendor_id, :place) 1 Kari",
                        "vendor.change {homePhone=1, contacts=Kari} {homePhone=2, contacts=Ola; Kari}"),
                done);
    }

    /** R3 */
    @Test
    void whereNoRowIsAtThatVersionTheChangeIsLost() {
        touched = 0;
        assertThrows(LostUpdate.class, () -> register.change(TABLE, 7, 3, null, BEFORE, AFTER));
        assertEquals(1, done.size(), () -> "asked, and nothing told: " + done);
    }
}
