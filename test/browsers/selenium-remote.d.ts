// The package's types know the folder; Node asks for the file in it.
declare module "selenium-webdriver/remote/index.js" {
  export * from "selenium-webdriver/remote";
}
