package kz.gov.example.portal;

interface Archive {

    String certificate(String person);
}
