interface GeneratedApi {
    String notices();
}
