package kz.kuzet.conformance.jersey.shapes;

/** Carries no annotation itself. */
public class InterfaceServiceBean implements InterfaceService {

    @Override
    public String send(String request) {
        return Calls.note("interface");
    }
}
