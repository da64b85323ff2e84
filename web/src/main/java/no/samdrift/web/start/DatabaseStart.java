package no.samdrift.web.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database connection of the house, and its schema brought up to date before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/samdrift",
        className = "no.samdrift.web.start.OneDatabase",
        url = "${MPCONFIG=samdrift.db.url:jdbc:mariadb://127.0.0.1:3306/samdrift}",
        user = "${MPCONFIG=samdrift.db.user:samdrift}",
        password = "${MPCONFIG=samdrift.db.password:}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED)
public class DatabaseStart {
    @Resource(lookup = "java:app/jdbc/samdrift")
    private DataSource source;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .table("kernel_migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
