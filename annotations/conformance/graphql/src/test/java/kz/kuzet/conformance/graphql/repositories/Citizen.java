package kz.kuzet.conformance.graphql.repositories;

/** What is kept in a repository. */
public class Citizen {

    private String id;
    private String name;

    public static Citizen of(String id, String name) {
        Citizen citizen = new Citizen();
        citizen.id = id;
        citizen.name = name;
        return citizen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
