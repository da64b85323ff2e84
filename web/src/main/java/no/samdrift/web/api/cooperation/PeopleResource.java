package no.samdrift.web.api.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Listing;
import no.samdrift.web.api.Once;
import no.samdrift.web.api.Versions;

@Path("/people")
@RequestScoped
public class PeopleResource {
    @Inject
    private People people;

    @Inject
    private Members members;

    @Inject
    private Once once;

    @Context
    private HttpHeaders headers;

    @GET
    @Gives(PersonRow.class)
    public Response list(
            @QueryParam("q") String text,
            @QueryParam("member") String memberNo,
            @QueryParam("imported") Boolean imported,
            @BeanParam Listing listing) {
        Long member = memberNo == null ? null : members.byNo(memberNo).id();
        var filter = new People.Filter(text, member, null, null, true, imported);
        return listing.answer(PersonRow.class, (cursor, limit) -> people.find(filter, cursor, limit));
    }

    @GET
    @Path("{id}")
    @Gives(PersonRow.class)
    public Response one(@PathParam("id") long id) {
        return tagged(people.byId(id));
    }

    @PUT
    @Path("{id}")
    @Gives(PersonRow.class)
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, PersonFacts facts) {
        return tagged(Versions.changing(
                ifMatch, () -> people.byId(id).version(), version -> people.change(id, version, facts)));
    }

    private static Response tagged(PersonRow person) {
        return Response.ok(person).tag(Versions.tag(person.version())).build();
    }

    @POST
    @Gives(value = PersonRow.class, status = 201)
    public Response add(PersonFacts facts) {
        return once.created(headers, facts, () -> {
            PersonRow person = people.add(facts);
            return new Once.Made(person, "people/" + person.id());
        });
    }
}
