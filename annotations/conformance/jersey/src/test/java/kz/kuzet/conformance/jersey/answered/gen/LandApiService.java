package kz.kuzet.conformance.jersey.answered.gen;

public interface LandApiService {

    String transfer(String form);

    String plot();
}
