package no.samdrift.cooperation.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.Named;
import no.samdrift.kernel.refusal.RuleBroken;

/**
 * Firms and other bodies that every floor may name, by number and name alone. What they are to the co-operation, such as
 * a vendor, is kept by the floor above under the same id, which also asks for the right to write and tells the audit.
 */
@ApplicationScoped
public class Organisations {
    @Inject
    Sql sql;

    /**
     * @param number nine digits
     * @return the id by which it is known everywhere
     * @throws RuleBroken {@code badOrganisationNo} or {@code organisationNoTaken}, of the field {@code organisationNo}
     */
    public long add(String number, String name) {
        check(number, 0);
        long id = Ids.next();
        sql.run(
                "insert into cooperation_organisation(id, number, name) values (:id, :number, :name)",
                Map.of("id", id, "number", number, "name", name));
        return id;
    }

    /** Refuses as {@link #add} does. */
    public void change(long id, String number, String name) {
        check(number, id);
        sql.run(
                "update cooperation_organisation set number = :number, name = :name where id = :id",
                Map.of("id", id, "number", number, "name", name));
    }

    public boolean exists(long id) {
        return sql.count("select count(*) from cooperation_organisation where id = :id", Map.of("id", id)) > 0;
    }

    /** Takes back what was added; the floor above asks for the right and tells the audit. */
    public void remove(long id) {
        sql.run("delete from cooperation_organisation where id = :id", Map.of("id", id));
    }

    /** As a file names them: by number, or by name. */
    public ImportField.Cell cell() {
        Named all = new Named(
                sql.list(Ref.class, "select id, number as code, name from cooperation_organisation", Map.of()));
        return new ImportField.Cell() {
            @Override
            public Object read(String text, Map<String, Object> before) {
                String bare = OrganisationNumber.bare(text);
                return all.read(OrganisationNumber.isValid(bare) ? bare : text, before);
            }

            @Override
            public String write(Object id) {
                return all.write(id);
            }
        };
    }

    private void check(String number, long own) {
        if (!OrganisationNumber.isValid(number)) throw RuleBroken.at("organisationNo", "badOrganisationNo");
        if (sql.count(
                        "select count(*) from cooperation_organisation where number = :number and id <> :own",
                        Map.of("number", number, "own", own))
                > 0) throw RuleBroken.at("organisationNo", "organisationNoTaken", number);
    }
}
